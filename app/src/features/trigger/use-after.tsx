import { useClock } from '../../shell/use-clock.tsx';
import type { Entry } from '../../store/contract.ts';
import { hardTimes } from '../checking/checking.ts';
import { saidWords as words } from './after.content.en.ts';
import { isStandstill } from './after.ts';
import type { Trigger } from './trigger.ts';
import { useHardEvening } from './use-evening.tsx';
import { useNeighbours, useWasThird } from './use-hard.tsx';

interface After {
  /** One sentence, or none. Undefined while it is not known. */
  readonly said: string | undefined;
  /** One small step is offered beside it. */
  readonly isStepOffered: boolean;
}

/** What is said once a trigger is kept: one sentence at most, and in the evening of a hard day nothing beside it. */
export const useAfter = (entry: Entry<Trigger> | undefined): After => {
  const all = useNeighbours();
  const { now, offsetMinutes, dayStart } = useClock();
  const isHardEvening = useHardEvening({ now, offsetMinutes, dayStart });
  const wasThird = useWasThird(entry?.fields.at);
  if (wasThird) return { said: words.third, isStepOffered: false };
  if (entry === undefined || wasThird === undefined || dayStart === undefined)
    return { said: undefined, isStepOffered: false };
  const { triggers, sessions, pauses } = all;
  if (!isStandstill(entry, triggers, hardTimes(pauses, sessions)))
    return { said: undefined, isStepOffered: false };
  return { said: words.standstill, isStepOffered: isHardEvening === false };
};
