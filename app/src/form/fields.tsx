import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { privateInput } from '../ui/parts.tsx';

interface WordsProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly text: string | undefined;
  readonly onText: (text: string) => void;
  /** A single line; else the field grows with the words. */
  readonly isLine?: boolean;
  /** What stands in the way; it is said, and the field points to it. */
  readonly trouble?: string | undefined;
}

/** A person's own words, under their question. */
export const WordsField = ({ label, hint, text = '', onText, isLine = false, trouble }: WordsProps) => {
  const id = useId();
  const described = [hint && `${id}-hint`, trouble && `${id}-trouble`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    class: 'words',
    dir: 'auto',
    value: text,
    'aria-describedby': described,
    'aria-invalid': trouble !== undefined,
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint ? (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {isLine ? (
        <input
          type="text"
          {...shared}
          {...privateInput}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      ) : (
        <textarea
          rows={2}
          {...shared}
          {...privateInput}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
      <p role="alert" class={trouble ? 'error' : 'unseen'} id={`${id}-trouble`}>
        {trouble}
      </p>
    </div>
  );
};

/** A question with something other than words below it: chips, a slider, a picker. */
export const Asked = ({
  question,
  hint,
  children,
}: {
  question: string;
  hint?: string | undefined;
  children: ComponentChildren;
}) => (
  <section class="asked">
    <h2>{question}</h2>
    {hint ? <p class="small">{hint}</p> : null}
    {children}
  </section>
);

interface DayProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** A local day, `2026-11-24`; nothing where none is set. */
  readonly day: string | undefined;
  /** Nothing when the field was emptied. Half a date is no day, and changes nothing. */
  readonly onDay: (day: string | undefined) => void;
  readonly earliest?: string;
}

/** A day, in the field that the device brings. */
export const DayField = ({ label, hint, day, onDay, earliest }: DayProps) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint ? (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <input
        id={id}
        type="date"
        min={earliest}
        value={day ?? ''}
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...privateInput}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          if (typed === '' && event.currentTarget.validity.badInput) return;
          onDay(typed === '' ? undefined : typed);
        }}
      />
    </div>
  );
};
