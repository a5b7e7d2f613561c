import type { Secret } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { Button, Chips, Sheet } from '../../ui/parts.tsx';
import { passphraseWords as words } from './lock.content.en.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { Said, useSaid } from './said.tsx';

type Way = 'made' | 'own';

/**
 * A new passphrase: six words by chance, or somebody's own. The words stand on the screen only once they are asked for.
 * Nothing of it is kept as a draft.
 */
export const ChoosePassphrase = ({ onChosen }: { readonly onChosen: (chosen: Secret<string>) => void }) => {
  const { lock } = useWorld().store;
  const [way, setWay] = useState<Way>('made');
  const [made, setMade] = useState<Secret<string>>();
  const [own, setOwn] = useState('');
  const { said, say } = useSaid();
  const make = async () => setMade(await lock.make());

  const next = async () => {
    if (way === 'made') {
      if (made === undefined) await make();
      else onChosen(made);
      return;
    }
    const checked = await lock.check(own);
    if (checked.ok) onChosen(checked.value);
    else say(words.weak[checked.error.type]);
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
          <div role="status">{made === undefined ? null : <Sheet words={made.reveal()} />}</div>
          {made === undefined ? null : (
            <>
              <p class="small">{words.madeHint}</p>
              <Button look="bare" onPress={() => void make()}>
                {words.others}
              </Button>
            </>
          )}
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
          <Said id="weak" said={said} />
        </>
      )}
      <Button type="submit">{way === 'made' && made === undefined ? words.make : words.next}</Button>
    </form>
  );
};
