import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
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

/** One passphrase, hidden until the person wants to see it. Pasting is welcome. */
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
        {...(isShown ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
        dir="auto"
        value={text}
        autocomplete={complete}
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
