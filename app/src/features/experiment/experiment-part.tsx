import { type FieldValue, removed } from '@evenkeel/kernel';
import { TwoVersions } from '../../form/two-versions.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { dayWords } from '../../ui/day-words.ts';
import { caretRight } from '../../ui/icons.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink, Icon, Sheet } from '../../ui/parts.tsx';
import { useBeliefs } from '../belief/use-beliefs.tsx';
import { dayText } from './day-text.content.en.ts';
import { listWords, outcomeWords } from './experiment.content.en.ts';
import { type Experiment, outcomes, type State, stateOf } from './experiment.ts';
import { viewWords as words } from './experiment-form.content.en.ts';
import { useToday } from './use-today.tsx';

interface OneProps {
  readonly entry: Entry<Experiment>;
}

const over = ({ dueDay }: Experiment, state: State): string =>
  state === 'planned' && dueDay ? words.on(dayText(dueDay)) : words[state];

const Beliefs = ({ ids }: { ids: readonly string[] }) => {
  const { nameOf } = useBeliefs();
  if (ids.length === 0) return null;
  return (
    <section>
      <p class="over">{words.belief}</p>
      <ul class="rows">
        {ids.map((id) => (
          <li key={id}>
            <a class="row" href={`/belief/?id=${id}`}>
              <span class="grow" dir="auto">
                {nameOf(id)}
              </span>
              <Icon path={caretRight} flips />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What was written, in the order in which it comes about. */
const Told = ({ experiment }: { experiment: Experiment }) => {
  const { expected, certainty, outcome, happened, learned } = experiment;
  const sure = typeof certainty === 'number' ? { from: words.sure(certainty) } : {};
  return (
    <div class="stack">
      {expected?.trim() ? <Sheet over={words.expected} words={expected} {...sure} /> : null}
      {outcome ? <p>{outcomeWords[outcome]}.</p> : null}
      {happened?.trim() ? <Sheet over={words.happened} words={happened} /> : null}
      {learned?.trim() ? <Sheet over={words.learned} words={learned} /> : null}
    </div>
  );
};

/**
 * Everything that is kept of one experiment.
 * @public
 */
export const OneExperiment = ({ entry }: OneProps) => {
  const { moment } = useWorld();
  const { save, isRefused } = useCommit();
  const today = useToday();
  const { id, fields } = entry;
  const { day } = dayWords(moment());
  if (today === undefined) return <main class="form" aria-busy="true" />;
  const state = stateOf(fields, today);
  const say = (field: string, value: FieldValue): string | undefined => {
    if (typeof value === 'number') return field === 'certainty' ? words.sure(value) : day(value);
    if (field === 'dueDay' && typeof value === 'string' && value !== '') return dayText(value);
    const outcome = outcomes.find((one) => field === 'outcome' && one === value);
    return outcome && outcomeWords[outcome];
  };
  return (
    <main class="form">
      <div class="say-it">
        <p class="over">{over(fields, state)}</p>
        <h1 dir="auto">{fields.action?.trim() || fields.expected?.trim() || listWords.untitled}</h1>
      </div>
      <TwoVersions entry={entry} labels={words.fields} say={say} />
      <Told experiment={fields} />
      <Beliefs ids={Object.keys(fields.belief ?? {})} />
      <div class="stack">
        <NotKept words={isRefused ? words.notKept : undefined} />
        <ButtonLink look={state === 'ready' ? 'act' : 'quiet'} href={`/experiment/look/?id=${id}`}>
          {state === 'closed' ? words.lookAgain : words.look}
        </ButtonLink>
        <ButtonLink look="quiet" href={`/experiment/edit/?id=${id}`}>
          {words.edit}
        </ButtonLink>
        <Button look="bare" onPress={() => void save([removed('experiment', id)])}>
          {words.remove}
        </Button>
      </div>
    </main>
  );
};
