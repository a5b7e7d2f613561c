import { dayOf, edited, type Id } from '@evenkeel/kernel';
import { useLayoutEffect } from 'preact/hooks';
import { WordsField } from '../../form/fields.tsx';
import { formWords } from '../../form/form.content.en.ts';
import { focusHeading } from '../../shell/arrive.ts';
import { useLocation } from '../../shell/location.tsx';
import { useClock } from '../../shell/use-clock.tsx';
import { type Saving, useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { useDraft } from '../../store/hooks.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink, Sheet } from '../../ui/parts.tsx';
import { skipped } from './due.ts';
import { dayWritten } from './fear-form.tsx';
import { fearLookWords as words } from './fear-view.content.en.ts';
import { dayName, fearLine, outcomeWords } from './prediction.content.en.ts';
import { afterOutcome, type LookStep, lookedBack, outcomes, type Prediction } from './prediction.ts';
import { useMayKeepEvidence } from './use-evidence.tsx';

const pathOf = (id: Id, step: LookStep): string => `/fear/look/?id=${id}&step=${step}`;

interface StepProps {
  readonly entry: Entry<Prediction>;
  readonly save: Saving['save'];
  readonly refused: string | undefined;
}

/** What was feared, in the person’s own words, and four answers of one size. None is chosen before. */
const Ask = ({ entry, save, refused }: StepProps) => {
  const { moment } = useWorld();
  const { route } = useLocation();
  const { now, offsetMinutes, dayStart = 4 } = useClock();
  const { id, fields: fear } = entry;
  const seen = { [id]: entry.seen };
  const day = dayName(dayWritten(fear), dayOf(now, offsetMinutes, dayStart));
  return (
    <>
      <h1>{words.title}</h1>
      <Sheet words={fear.words?.trim() || fearLine.untitled} from={words.over(day)}>
        {typeof fear.certainty === 'number' ? <p class="small">{words.sure(fear.certainty)}</p> : null}
      </Sheet>
      <NotKept words={refused} />
      <ul class="taps">
        {outcomes.map((outcome) => (
          <li key={outcome}>
            <Button
              look="quiet"
              onPress={async () => {
                if (await save([lookedBack(id, outcome, moment().now)], seen))
                  route(pathOf(id, afterOutcome(outcome)));
              }}
            >
              {outcomeWords[outcome]}
            </Button>
          </li>
        ))}
      </ul>
      <div class="ways">
        <ButtonLink look="bare" href="/today/">
          {words.later}
        </ButtonLink>
        {fear.outcome || fear.skippedAt ? null : (
          <Button
            look="bare"
            onPress={async () => {
              if (await save([skipped(id, moment().now)], seen)) route('/today/');
            }}
          >
            {words.skip}
          </Button>
        )}
      </div>
    </>
  );
};

/** It came true: people first, and how it was borne. Nothing is talked away. */
const Coped = ({ entry: { id, fields: fear, seen }, save, refused }: StepProps) => {
  const { route } = useLocation();
  // A draft of its own: what was begun on the page that changes a fear is not kept along with it.
  const { text, change, drop } = useDraft(`prediction/coped/${id}`, fear.coped ?? '');
  const keep = async () => {
    const isSame = text === (fear.coped ?? '');
    if (!isSame && !(await save([edited('prediction', id, { coped: text })], { [id]: seen }))) return;
    await drop();
    route(pathOf(id, 'done'));
  };
  return (
    <>
      <h1>{words.coped}</h1>
      <p>{words.copedLead}</p>
      <WordsField label={words.copedLabel} hint={words.copedHint} text={text} onText={change} />
      <ul class="taps">
        {(
          [
            ['/help/', words.help],
            ['/pause/?worry=accurate', words.know],
            ['/help/#unsafe', words.unsafe],
          ] as const
        ).map(([href, label]) => (
          <li key={label}>
            <ButtonLink look="quiet" href={href}>
              {label}
            </ButtonLink>
          </li>
        ))}
      </ul>
      <NotKept words={refused} />
      <Button onPress={() => void keep()}>{words.keepCoped}</Button>
    </>
  );
};

/** It did not come, or in part: something to keep, or nothing. */
const Keep = ({ entry }: StepProps) => {
  const { id, fields: fear } = entry;
  const mayKeep = useMayKeepEvidence(fear.outcome);
  const belief = Object.keys(fear.belief ?? {})[0];
  const ways: readonly (readonly [string, string])[] = [
    ...(mayKeep
      ? [[`/evidence/new/?prediction=${id}${belief ? `&belief=${belief}` : ''}`, words.evidence] as const]
      : []),
    ...(belief ? [[`/belief/?id=${belief}`, words.belief] as const] : []),
    ...(mayKeep ? [] : [['/help/#unsafe', words.unsafe] as const]),
    [pathOf(id, 'done'), words.nothing],
  ];
  return (
    <>
      <h1>{words.keep}</h1>
      <p>{fear.outcome === 'partly' ? words.keepPartly : words.keepLead}</p>
      <ul class="taps">
        {ways.map(([href, label]) => (
          <li key={label}>
            <ButtonLink look="quiet" href={href}>
              {label}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </>
  );
};

const doneLead = (outcome: Prediction['outcome']): string => {
  if (outcome === 'yes') return words.doneFeared;
  return outcome === 'unknown' ? words.doneOpen : words.doneLead;
};

const Done = ({ entry: { fields } }: StepProps) => (
  <>
    <h1>{words.done}</h1>
    <p>{doneLead(fields.outcome)}</p>
    <ButtonLink href="/today/">{words.today}</ButtonLink>
    {fields.outcome === 'yes' ? (
      <ButtonLink look="quiet" href="/help/">
        {words.help}
      </ButtonLink>
    ) : null}
    <ButtonLink look="bare" href="/fears/">
      {words.list}
    </ButtonLink>
  </>
);

const steps = { ask: Ask, coped: Coped, keep: Keep, done: Done };

/** @public */
export const Look = ({ entry, step }: { entry: Entry<Prediction>; step: LookStep }) => {
  const { save, isRefused } = useCommit();
  const Step = steps[step];
  // The button that led here went with its step.
  useLayoutEffect(() => void focusHeading(), []);
  return <Step {...{ entry, save }} refused={isRefused ? formWords.notKept : undefined} />;
};
