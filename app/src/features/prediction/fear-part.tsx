import { dayOf, removed } from '@evenkeel/kernel';
import { formWords } from '../../form/form.content.en.ts';
import { TwoVersions } from '../../form/two-versions.tsx';
import { useClock } from '../../shell/use-clock.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import type { Entry } from '../../store/contract.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink, Sheet } from '../../ui/parts.tsx';
import { personWords } from '../person/person.content.en.ts';
import { personName } from '../person/person.ts';
import { usePeople } from '../person/use-people.tsx';
import { dayWritten } from './fear-form.tsx';
import { fearLabels, fearViewWords as words } from './fear-view.content.en.ts';
import { dayName, fearLine, outcomeWords } from './prediction.content.en.ts';
import { type Outcome, outcomes, type Prediction } from './prediction.ts';
import { useMayKeepEvidence } from './use-evidence.tsx';

const isOutcome = (value: unknown): value is Outcome => (outcomes as readonly unknown[]).includes(value);

/** What was tapped and set, in one list. */
const Facts = ({ fear, today }: { fear: Prediction; today: string }) => {
  const people = usePeople();
  const names = Object.keys(fear.person ?? {}).map((key) => personName(people, key) ?? personWords.unknown);
  const facts: readonly (readonly [string, string])[] = [
    ...(typeof fear.certainty === 'number' ? [[words.sure, String(fear.certainty)] as const] : []),
    ...(fear.dueDay ? [[words.by, dayName(fear.dueDay, today)] as const] : []),
    ...(names.length > 0 ? [[words.with, names.join(fearLine.between)] as const] : []),
    ...(fear.outcome ? [[words.came, outcomeWords[fear.outcome]] as const] : []),
  ];
  return facts.length === 0 ? null : (
    <dl class="facts">
      {facts.map(([label, said]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{said}</dd>
        </div>
      ))}
    </dl>
  );
};

/** The ways on from it: to what it was written from, and to what it may become. */
const Ways = ({ entry: { id, fields: fear } }: { entry: Entry<Prediction> }) => {
  const mayKeep = useMayKeepEvidence(fear.outcome);
  const first = (set: Prediction['belief']): string | undefined => Object.keys(set ?? {})[0];
  const belief = first(fear.belief);
  const trigger = first(fear.trigger);
  const pause = first(fear.pause);
  const ways: readonly (readonly [string, string])[] = [
    ...(mayKeep
      ? [[`/evidence/new/?prediction=${id}${belief ? `&belief=${belief}` : ''}`, words.evidence] as const]
      : []),
    ...(belief ? [[`/belief/?id=${belief}`, words.belief] as const] : []),
    ...(trigger ? [[`/trigger/view/?id=${trigger}`, words.trigger] as const] : []),
    ...(pause ? [[`/journal/entry/?id=${pause}`, words.pause] as const] : []),
    ...(fear.outcome === 'yes' ? [['/help/#unsafe', words.unsafe] as const] : []),
  ];
  return (
    <>
      {ways.map(([href, label]) => (
        <ButtonLink key={label} look="bare" href={href}>
          {label}
        </ButtonLink>
      ))}
    </>
  );
};

const versionWords = (field: string, value: unknown, today: string): string => {
  if (field === 'outcome' && isOutcome(value)) return outcomeWords[value];
  return field === 'dueDay' && typeof value === 'string' ? dayName(value, today) : String(value ?? '');
};

/** @public */
export const OneFear = ({ entry }: { entry: Entry<Prediction> }) => {
  const { save, isRefused } = useCommit();
  const { now, offsetMinutes, dayStart = 4 } = useClock();
  const today = dayOf(now, offsetMinutes, dayStart);
  const { id, fields: fear } = entry;
  return (
    <main class="form fear">
      <h1>{words.title}</h1>
      <TwoVersions
        entry={entry}
        labels={fearLabels}
        say={(field, value) => versionWords(field, value, today)}
      />
      <Sheet
        words={fear.words?.trim() || fearLine.untitled}
        from={words.written(dayName(dayWritten(fear), today))}
      />
      {fear.coped?.trim() ? <Sheet over={words.coped} words={fear.coped} /> : null}
      <Facts fear={fear} today={today} />
      <div class="foot stack">
        <NotKept words={isRefused ? formWords.unchanged : undefined} />
        <ButtonLink look={fear.outcome ? 'quiet' : 'act'} href={`/fear/look/?id=${id}`}>
          {fear.outcome ? words.lookAgain : words.look}
        </ButtonLink>
        <div class="ways">
          <Ways entry={entry} />
          <ButtonLink look="bare" href={`/fear/edit/?id=${id}`}>
            {words.edit}
          </ButtonLink>
          <Button look="bare" onPress={() => void save([removed('prediction', id)])}>
            {words.remove}
          </Button>
        </div>
      </div>
    </main>
  );
};
