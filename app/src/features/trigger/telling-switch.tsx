import { useDraft } from '../../store/hooks.ts';
import { Chips, privateInput } from '../../ui/parts.tsx';
import { formWords as words } from './trigger-form.content.en.ts';
import type { useTelling } from './use-telling.tsx';

/** A quiet switch: told of oneself, or as if of someone else. The name is kept when the field is left. */
export const TellingSwitch = ({ teller, name, change }: ReturnType<typeof useTelling>) => {
  // Half typed it lies in a draft of its own; left, it is kept.
  const typed = useDraft('telling-name', name);
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
            value={typed.text}
            {...privateInput}
            onInput={(event) => typed.change(event.currentTarget.value)}
            onBlur={() => {
              if (typed.text !== name) change({ name: typed.text });
              void typed.drop();
            }}
          />
        </div>
      ) : null}
    </div>
  );
};
