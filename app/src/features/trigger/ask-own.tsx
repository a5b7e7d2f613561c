import { check } from '../../ui/icons.ts';
import { Icon, privateInput } from '../../ui/parts.tsx';
import { askOwnWords as words } from './ask-own.content.en.ts';
import { isOwnWords } from './quick-form.ts';
import type { QuickState } from './use-quick.tsx';

/** Words of the moment. They stay, whatever else is tapped. */
export const OwnWords = ({ form, change }: Pick<QuickState, 'form' | 'change'>) => (
  <div class="own-words stack">
    <div class="field">
      <label for="own">{words.own}</label>
      <input
        id="own"
        type="text"
        dir="auto"
        value={form.text}
        {...privateInput}
        onInput={(event) => change({ text: event.currentTarget.value })}
      />
    </div>
    {isOwnWords(form) ? (
      <button
        type="button"
        class="chip"
        aria-pressed={form.isAgain === true}
        data-pick="many"
        onClick={() => change({ isAgain: !form.isAgain })}
      >
        {form.isAgain ? <Icon path={check} /> : null}
        {words.again}
      </button>
    ) : null}
  </div>
);
