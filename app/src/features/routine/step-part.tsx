import { added, type Change } from '@evenkeel/kernel';
import { WordsField } from '../../form/fields.tsx';
import { formWords } from '../../form/form.content.en.ts';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import { useDraft } from '../../store/hooks.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink, Sheet } from '../../ui/parts.tsx';
import { practised } from './practised.ts';
import { nowWords as words } from './routine.content.en.ts';
import { leaveRoutine, type RoutineStep, stepDone, type stepsLeft } from './routine.ts';
import { SafeStep } from './safe-step.tsx';
import { useLine } from './use-line.tsx';

type Due = NonNullable<ReturnType<typeof stepsLeft>>;

interface StepProps {
  readonly due: Due;
  readonly step: RoutineStep;
}

/** Keeps that a step is done, and what was written with it, in one commit. */
const useStep = ({ due, step }: StepProps) => {
  const { moment } = useWorld();
  const { save, isRefused } = useCommit();
  const isLast = due.left.length === 1;
  return {
    isRefused,
    done: (more: readonly Change[] = [], intention?: string) =>
      save([
        ...more,
        stepDone(due, step, moment(), { isLast, ...(intention === undefined ? {} : { intention }) }),
      ]),
    leave: () => save([leaveRoutine(due, moment())]),
  };
};
type Step = ReturnType<typeof useStep>;

/** The ways out, below what is asked: pass over this, or leave it for today. */
const Out = ({ isRefused, done, leave, isLast }: Step & { isLast: boolean }) => (
  <>
    <NotKept words={isRefused ? formWords.notKept : undefined} />
    <div class="quiet-ways">
      {isLast ? null : (
        <Button look="bare" onPress={() => void done()}>
          {words.pass}
        </Button>
      )}
      <Button look="bare" onPress={() => void leave()}>
        {words.leave}
      </Button>
    </div>
  </>
);

const Affirmation = (props: StepProps) => {
  const { half, day, left } = props.due;
  const { moment } = useWorld();
  const step = useStep(props);
  const line = useLine(half, day);
  return (
    <main class="routine low">
      <div class="say-it">
        <p class="over">{words.over[half]}</p>
        <h1>{line ? words.affirmation : words.noLine}</h1>
      </div>
      {line ? <Sheet words={line.fields.words} /> : null}
      <div class="foot stack">
        {line ? (
          <Button onPress={() => void step.done([practised(line.id, moment())])}>{words.haveRead}</Button>
        ) : (
          <ButtonLink look="quiet" href="/affirmations/">
            {words.noLineAct}
          </ButtonLink>
        )}
        <Out {...step} isLast={left.length === 1} />
      </div>
    </main>
  );
};

const Breathe = (props: StepProps) => {
  const step = useStep(props);
  const { half, left } = props.due;
  return (
    <main class="routine low">
      <div class="say-it">
        <p class="over">{words.over[half]}</p>
        <h1>{words.breathe}</h1>
      </div>
      <div class="foot stack">
        <ButtonLink look="quiet" href="/calm/?practice=1">
          {words.breatheAct}
        </ButtonLink>
        <Button onPress={() => void step.done()}>{words.breathed}</Button>
        <Out {...step} isLast={left.length === 1} />
      </div>
    </main>
  );
};

type Asked = 'intention' | 'evidence' | 'victory';
const hints = {
  intention: words.intentionHint,
  evidence: words.evidenceHint,
  victory: words.victoryHint,
} as const;

/** One line of their own. Left empty it is passed over. */
const Line = (props: StepProps & { step: Asked }) => {
  const { due, step: asked } = props;
  const { moment } = useWorld();
  const step = useStep(props);
  const line = useLine(due.half, due.day);
  const draft = useDraft(`routine/${asked}`);
  const written = draft.text.trim();
  const belief = asked === 'evidence' ? line?.fields.belief : undefined;
  const keep = async () => {
    const { now, offsetMinutes, newId } = moment();
    const own =
      asked === 'intention' || written === ''
        ? []
        : [
            added(asked, newId(), {
              words: written,
              at: now,
              offsetMinutes,
              ...(asked === 'evidence' ? { form: 'moment' } : {}),
              ...(belief ? { [`belief/${belief}`]: 'for' } : {}),
            }),
          ];
    if (await step.done(own, asked === 'intention' ? written : undefined)) await draft.drop();
  };
  return (
    <main class="routine low">
      <div class="say-it">
        <p class="over">{words.over[due.half]}</p>
        <h1>{words[asked]}</h1>
        {belief && line ? <p class="small">{words.evidenceFor(line.fields.words)}</p> : null}
      </div>
      <div class="foot stack">
        <WordsField label={hints[asked]} text={draft.text} onText={draft.change} isLine />
        <Button onPress={() => void keep()}>{written === '' ? words.goOn : words.keep}</Button>
        <Out {...step} isLast={due.left.length === 1} />
      </div>
    </main>
  );
};

/**
 * One step of a routine.
 * @public
 */
export const StepPart = ({ step, due }: StepProps) => {
  const own = useStep({ step, due });
  if (step === 'affirmation') return <Affirmation step={step} due={due} />;
  if (step === 'breathe') return <Breathe step={step} due={due} />;
  if (step === 'safe-moment')
    return (
      <SafeStep half={due.half} day={due.day} onDone={() => void own.done()}>
        <Out {...own} isLast={due.left.length === 1} />
      </SafeStep>
    );
  return <Line step={step} due={due} />;
};
