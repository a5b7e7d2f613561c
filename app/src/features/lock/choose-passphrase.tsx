import type { Secret } from '@evenkeel/kernel';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { Button, Chips, Sheet } from '../../ui/parts.tsx';
import { passphraseWords as words } from './lock.content.en.ts';
import { PassphraseField } from './passphrase-field.tsx';

type Way = 'made' | 'own';

/** A new passphrase: six words by chance, or somebody's own. Nothing of it is kept as a draft. */
export const ChoosePassphrase = ({ onChosen }: { readonly onChosen: (chosen: Secret<string>) => void }) => {
  const { lock } = useWorld().store;
  const [way, setWay] = useState<Way>('made');
  const [made, setMade] = useState<Secret<string>>();
  const [own, setOwn] = useState('');
  const [weak, setWeak] = useState<keyof typeof words.weak>();
  const make = useCallback(() => void lock.make().then(setMade), [lock]);
  useEffect(make, [make]);

  const next = async () => {
    if (way === 'made') {
      if (made !== undefined) onChosen(made);
      return;
    }
    const checked = await lock.check(own);
    if (checked.ok) onChosen(checked.value);
    else setWeak(checked.error.type);
  };

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void next();
      }}
    >
      <Chips
        label={words.ways}
        pick="one"
        options={[
          { key: 'made', label: words.made },
          { key: 'own', label: words.own },
        ]}
        chosen={[way]}
        onToggle={setWay}
      />
      {way === 'made' ? (
        <>
          <Sheet words={made?.reveal() ?? ''} />
          <p class="small">{words.madeHint}</p>
          <Button look="bare" onPress={make}>
            {words.others}
          </Button>
        </>
      ) : (
        <>
          <PassphraseField
            label={words.ownLabel}
            hint={words.ownHint}
            text={own}
            onText={setOwn}
            complete="new-password"
            describedBy="weak"
          />
          <div role="alert" id="weak">
            {weak === undefined ? null : <p class="error">{words.weak[weak]}</p>}
          </div>
        </>
      )}
      <Button type="submit">{words.next}</Button>
    </form>
  );
};
