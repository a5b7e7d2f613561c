import { useId } from 'preact/hooks';
import { plus } from '../../ui/icons.ts';
import { Icon, Keel, privateInput } from '../../ui/parts.tsx';
import { lineStep, planStep } from './late-step.content.en.ts';
import { adoptLine } from './line.ts';
import { planWords } from './plan.content.en.ts';
import { planOf } from './plan.ts';
import { withPart } from './preparation.ts';
import { StepFrame, type StepProps } from './step-frame.tsx';

interface WordsProps {
  readonly label: string;
  readonly from: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly hint?: string;
}

/** A sheet to write on: a person's own words, signed with the keel mark. */
const WordsField = ({ label, from, words, onWords, hint }: WordsProps) => {
  const id = useId();
  return (
    <div class="sheet">
      <label class="over" for={id}>
        {label}
      </label>
      <textarea
        class="words"
        id={id}
        rows={2}
        dir="auto"
        value={words}
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...privateInput}
        onInput={(event) => onWords(event.currentTarget.value)}
      />
      <p class="from">
        <Keel /> {from}
      </p>
      {hint ? (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
};

/** Step 3: one line from me now to me then. The only thing that is typed, and that may be adopted too. */
export const LineStep = (props: StepProps) => {
  const { answers, change } = props;
  const write = (line: string) => change(withPart(answers, 'line', line === '' ? undefined : line));
  return (
    <StepFrame {...props} step="line" title={lineStep.title}>
      <WordsField label={lineStep.label} from={lineStep.from} words={answers.line ?? ''} onWords={write} />
      <ul class="rows" aria-label={lineStep.group}>
        {lineStep.starters.map((starter) => (
          <li key={starter}>
            <button
              class="row"
              type="button"
              aria-pressed={answers.line === starter}
              onClick={() => write(adoptLine(answers.line, starter, lineStep.starters))}
            >
              <span class="grow">{starter}</span>
              <Icon path={plus} />
            </button>
          </li>
        ))}
      </ul>
    </StepFrame>
  );
};

/** Step 6: the if-then plan, put together from the answers, and the person's own as soon as it is accepted. */
export const PlanStep = (props: StepProps) => {
  const { answers, change, next } = props;
  const words = answers.plan ?? planOf(answers, planWords);
  return (
    <StepFrame
      {...props}
      step="plan"
      title={planStep.title}
      next={() => next(withPart(answers, 'plan', words.trim() === '' ? undefined : words))}
    >
      <WordsField
        label={planStep.label}
        from={planStep.from}
        words={words}
        hint={planStep.hint}
        onWords={(plan) => change(withPart(answers, 'plan', plan))}
      />
    </StepFrame>
  );
};
