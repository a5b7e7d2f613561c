import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { Button } from '../../ui/parts.tsx';
import { fieldWords as words } from './lock.content.en.ts';

interface PassphraseFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What a password manager may do here. */
  readonly complete: 'current-password' | 'new-password';
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly describedBy?: string | undefined;
}

/**
 * One passphrase, hidden until the person wants to see it. Pasting is welcome. In the demo it is no passphrase to a password
 * manager: an invented one is not offered to be kept, over the person's own.
 */
export const PassphraseField = ({
  label,
  hint,
  text,
  onText,
  complete,
  field,
  describedBy,
}: PassphraseFieldProps) => {
  const id = useId();
  const [isShown, setShown] = useState(false);
  const isInvented = useWorld().demo?.isIn === true;
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint === undefined ? null : (
        <p class="small" id={hintId}>
          {hint}
        </p>
      )}
      <input
        id={id}
        ref={field ?? null}
        {...(isShown || isInvented ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
        dir="auto"
        value={text}
        {...(isInvented ? { name: 'invented', class: isShown ? '' : 'covered' } : {})}
        autocomplete={isInvented ? 'off' : complete}
        autocapitalize="none"
        autoCorrect="off"
        spellcheck={false}
        aria-describedby={[hintId, describedBy].filter((one) => one !== undefined).join(' ') || undefined}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <Button look="bare" onPress={() => setShown(!isShown)}>
        {isShown ? words.hide : words.show}
      </Button>
    </div>
  );
};
