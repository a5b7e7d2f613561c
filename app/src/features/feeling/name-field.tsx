import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { warningCircle } from '../../ui/icons.ts';
import { Button, Icon, privateInput } from '../../ui/parts.tsx';
import { findNameTrouble, type NameTrouble } from './own-change.ts';
import { listWords as words } from './own-list.content.en.ts';
import type { Item } from './own-list.ts';

/** A name longer than a line of a phone tells nothing apart. */
const LONGEST = 80;

const troubleWords = (trouble: NameTrouble): string => {
  if (trouble.type === 'empty') return words.empty;
  return trouble.by.isHidden ? words.takenHidden(trouble.by.words) : words.taken(trouble.by.words);
};

export interface NameFieldProps {
  readonly label: string;
  readonly items: readonly Item[];
  /** The one that is renamed; without it, something is added. */
  readonly self?: Item;
  readonly onKeep: (name: string) => void;
  readonly onLeave: () => void;
}

/** One line for a name, with what is said when it cannot be taken. It has the focus when it opens. */
export const NameField = ({ label, items, self, onKeep, onLeave }: NameFieldProps) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(self?.words ?? '');
  const [trouble, setTrouble] = useState<NameTrouble>();
  useLayoutEffect(() => input.current?.select(), []);
  const keep = () => {
    const found = findNameTrouble(text, items, self?.key);
    setTrouble(found);
    if (found === undefined) onKeep(text);
    else input.current?.focus();
  };
  return (
    <form
      class="name-field stack"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <div class="field">
        <label for={id}>{label}</label>
        <input
          id={id}
          ref={input}
          type="text"
          dir="auto"
          maxLength={LONGEST}
          value={text}
          aria-invalid={trouble !== undefined}
          aria-describedby={trouble && `${id}-trouble`}
          {...privateInput}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setTrouble(undefined);
          }}
        />
        {trouble ? (
          <p class="error" id={`${id}-trouble`} role="alert">
            <Icon path={warningCircle} />
            <span>{troubleWords(trouble)}</span>
          </p>
        ) : null}
      </div>
      <div class="pair">
        <Button type="submit" look="quiet">
          {words.keep}
        </Button>
        <Button look="bare" onPress={onLeave}>
          {words.leave}
        </Button>
      </div>
    </form>
  );
};
