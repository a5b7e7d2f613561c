import { dayOf, type Id, instant } from '@evenkeel/kernel';
import { useClock } from '../../shell/use-clock.tsx';
import { mayShowResults, resultsAsOf } from '../checking/checking.ts';
import { type Help, measuredHelp, saidOf } from './helping.ts';
import { resultWords as words } from './tool-view.content.en.ts';
import { useAsked, useRatedUses } from './use-asked.tsx';

const sentenceOf = (help: Help): string => {
  const said = saidOf(help);
  if (said === 'untried') return words.thisWeek;
  if (said === 'early') return words.early(help.uses);
  if (said === 'unclear') return words.unclear(help.uses);
  if (said === 'higher') return words.higher(help.uses);
  return words.lower(help.uses, Math.floor(help.low), Math.ceil(help.high));
};

/** What the answers say of this tool: on calm days before eight, as of Monday, as a range. Else nothing at all. */
export const ResultPart = ({ id }: { id: Id }) => {
  const asked = useAsked();
  const uses = useRatedUses();
  const { dayStart, ...clock } = useClock();
  if (dayStart === undefined || !uses.some(({ of }) => of === id)) return null;
  const now = { ...clock, dayStart };
  const hard = asked.filter(({ isHard }) => isHard).map(({ at }) => instant(at));
  if (!mayShowResults(hard, now)) return null;
  const monday = resultsAsOf(now);
  const before = uses.filter(({ at }) => dayOf(instant(at), now.offsetMinutes, dayStart) < monday);
  return (
    <section class="results" aria-labelledby="results">
      <h2 id="results">{words.title}</h2>
      <p>{sentenceOf(measuredHelp(before)(id))}</p>
      <p class="small">{words.honest}</p>
    </section>
  );
};
