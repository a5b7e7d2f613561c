import { added, type Id, ok } from '@evenkeel/kernel';
import { useRef, useState } from 'preact/hooks';
import { useClock } from '../../shell/use-clock.tsx';
import { useWorld } from '../../shell/world.ts';
import { isHardNow, mayAskAtTool } from './rating-budget.ts';
import { useAsked } from './use-asked.tsx';

export interface UseRating {
  /**
   * Whether it may be asked; it stays as it was when the page was opened, for its own answers count from then on. Undefined
   * until it is known.
   */
  readonly isAsked: boolean | undefined;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly rate: (side: 'before' | 'after', value: number) => void;
  /** The last answer is on disk, or could not be. */
  readonly kept: 'yes' | 'no' | undefined;
}

/** The two answers around one use of a tool: one record, written again with each. Nothing is kept without an answer. */
export const useRating = (tool: Id | undefined, isFromCalm: boolean): UseRating => {
  const { store, moment } = useWorld();
  const asked = useAsked();
  const clock = useClock();
  const [before, setBefore] = useState<number>();
  const [after, setAfter] = useState<number>();
  const [kept, setKept] = useState<'yes' | 'no'>();
  const [start] = useState(moment);
  const use = useRef<Id | undefined>(undefined);
  const budget = useRef<{ readonly may: boolean; readonly isHard: boolean } | undefined>(undefined);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const { dayStart } = clock;
  if (budget.current === undefined && dayStart !== undefined && tool !== undefined)
    budget.current = {
      may: mayAskAtTool(asked, isFromCalm, { ...clock, dayStart }),
      isHard: isHardNow(asked, clock.now, isFromCalm),
    };

  const write = async (fields: { readonly before?: number; readonly after?: number }): Promise<void> => {
    if (tool === undefined) return;
    use.current ??= moment().newId();
    const why = budget.current?.isHard ? 'hard' : 'practice';
    const { now: at, offsetMinutes } = start;
    const change = added('tool-use', use.current, { of: tool, at, offsetMinutes, why, ...fields });
    const done = await store.commit<never>(() => ok([change]));
    setKept(done.ok ? 'yes' : 'no');
  };
  return {
    isAsked: tool === undefined ? false : budget.current?.may,
    before,
    after,
    kept,
    rate: (side, value) => {
      if (side === 'before') setBefore(value);
      else setAfter(value);
      // One after the other: the last answer is the one that stays.
      last.current = last.current.then(() => write({ [side]: value }));
    },
  };
};
