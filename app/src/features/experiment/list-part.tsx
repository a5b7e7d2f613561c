import type { Day } from '@evenkeel/kernel';
import { KeptRow } from '../../form/list-page.tsx';
import type { Entry } from '../../store/contract.ts';
import { dayText } from './day-text.content.en.ts';
import { outcomeWords, listWords as words } from './experiment.content.en.ts';
import { type Experiment, inState, type State, stateOf } from './experiment.ts';
import { useToday } from './use-today.tsx';

const under = (experiment: Experiment, today: Day): string | undefined => {
  const state = stateOf(experiment, today);
  if (state === 'ready') return words.ready;
  if (state === 'planned') return experiment.dueDay ? words.on(dayText(experiment.dueDay)) : words.noDay;
  return experiment.outcome && outcomeWords[experiment.outcome];
};

/** @public */
export const ExperimentRows = ({ all }: { all: readonly Entry<Experiment>[] }) => {
  const today = useToday();
  if (today === undefined) return null;
  const parts: readonly (readonly [title: string, states: readonly State[]])[] = [
    [words.open, ['ready', 'planned']],
    [words.closed, ['closed']],
    [words.skipped, ['skipped']],
  ];
  return (
    <>
      {parts.map(([title, states]) => {
        const entries = inState(all, states, today);
        return entries.length === 0 ? null : (
          <section key={title}>
            <h2>{title}</h2>
            <ul class="rows">
              {entries.map(({ id, fields }) => (
                <KeptRow
                  key={id}
                  href={`/experiment/?id=${id}`}
                  words={fields.action?.trim() || fields.expected?.trim() || words.untitled}
                  under={under(fields, today)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
};
