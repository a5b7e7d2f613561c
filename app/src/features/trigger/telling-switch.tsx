import { useState } from 'preact/hooks';
import { Chips, privateInput } from '../../ui/parts.tsx';
import { formWords as words } from './trigger-form.content.en.ts';
import type { useTelling } from './use-telling.tsx';

/** A quiet switch: told of oneself, or as if of someone else. The name is kept when the field is left. */
export const TellingSwitch = ({ teller, name, change }: ReturnType<typeof useTelling>) => {
  const [typed, setTyped] = useState<string>();
  const isThird = teller.type === 'them';
  return (
    <div class="telling stack">
      <div>
        <p>{words.outside}</p>
        <p class="small">{words.outsideHint}</p>
      </div>
      <Chips
        label={words.outside}
        pick="one"
        options={[
          { key: 'on', label: words.on },
          { key: 'off', label: words.off },
        ]}
        chosen={[isThird ? 'on' : 'off']}
        onToggle={(key) => change({ isThird: key === 'on' })}
      />
      {isThird ? (
        <div class="field">
          <label for="telling-name">{words.outsideName}</label>
          <input
            id="telling-name"
            type="text"
            dir="auto"
            maxLength={80}
            value={typed ?? name}
            {...privateInput}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
        </div>
      ) : null}
    </div>
  );
};
