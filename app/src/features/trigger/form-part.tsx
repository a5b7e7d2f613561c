import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { caretRight } from '../../ui/icons.ts';
import { Icon, privateInput } from '../../ui/parts.tsx';

interface PartProps {
  readonly id: string;
  readonly question: string;
  /** What is answered so far, in their words; shown while the part is closed. */
  readonly answer?: string | undefined;
  readonly isFirst?: boolean;
  readonly children: ComponentChildren;
}

/** One question of the form. Closed it is a row with what was answered, so that a tired person sees few things at once. */
export const Part = ({ id, question, answer, isFirst = false, children }: PartProps) => {
  const [isOpen, setOpen] = useState(isFirst || location.hash === `#${id}`);
  // Once it was open it stays drawn: what stands half typed in it is not thrown away by closing it.
  const wasOpen = useRef(false);
  wasOpen.current ||= isOpen;
  return (
    <details class="part" id={id} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="grow">
          <h2 class="question" id={`${id}-question`}>
            {question}
          </h2>
          {!isOpen && answer?.trim() ? (
            <span class="answer words" dir="auto">
              {answer}
            </span>
          ) : null}
        </span>
        <Icon path={caretRight} flips />
      </summary>
      {wasOpen.current ? <div class="inside">{children}</div> : null}
    </details>
  );
};

interface TextProps {
  /** The id of the part whose question this answers. */
  readonly part: string;
  /** Its own label, where the part asks for more than this. */
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  readonly text: string | undefined;
  readonly onText: (text: string) => void;
}

/** Free words. The field grows with them. */
export const TextField = ({ part, label, hint, text = '', onText }: TextProps) => {
  const id = `${part}-text`;
  return (
    <div class="field">
      {label ? <label for={id}>{label}</label> : null}
      <textarea
        id={id}
        class="words"
        rows={2}
        dir="auto"
        value={text}
        aria-labelledby={label ? undefined : `${part}-question`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...privateInput}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {hint ? (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
};
