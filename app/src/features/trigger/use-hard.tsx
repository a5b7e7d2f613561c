import { type Id, instant } from '@evenkeel/kernel';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useClock } from '../../shell/use-clock.tsx';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { hardPauseKind, hardSessionKind } from './hard.record.ts';
import { mayMarkStrength, type Neighbours, wasThirdWithinHour } from './strength.ts';
import { triggerKind } from './trigger.record.ts';

/** What lies around a trigger: other triggers, Calm and pauses, live. */
export const useNeighbours = (): Neighbours => ({
  triggers: useEntries(triggerKind),
  sessions: useEntries(hardSessionKind).map(({ fields }) => fields),
  pauses: useEntries(hardPauseKind).map(({ fields }) => fields),
});

/**
 * Whether it may be asked how strong it was. `of`: a trigger that is kept already; without it, one that is noted now. False
 * while the hour is being read at which the person's day starts.
 */
export const useMayMark = (of?: { readonly id: Id; readonly at: number }): boolean => {
  const all = useNeighbours();
  const { dayStart, ...clock } = useClock();
  if (dayStart === undefined) return false;
  return mayMarkStrength(all, { ...clock, dayStart, now: of ? instant(of.at) : clock.now }, of?.id);
};

interface MayMarkProps {
  readonly onKnown: (mayMark: boolean) => void;
}

/** Tells whether it may be asked how strong it is now. Draws nothing. */
export const MayMark = ({ onKnown }: MayMarkProps) => {
  const mayMark = useMayMark();
  useLayoutEffect(() => onKnown(mayMark), [mayMark, onKnown]);
  return null;
};

/** Whether what was noted at `at` came after two starts of Calm or Pause within the hour. Undefined while that is being read. */
export const useWasThird = (at: number | undefined): boolean | undefined => {
  const { openFields } = useWorld();
  const [starts, setStarts] = useState<readonly number[]>();
  useEffect(() => {
    let isHere = true;
    void openFields.get('recentStarts').then((kept) => {
      if (isHere) setStarts(kept ?? []);
    });
    return () => {
      isHere = false;
    };
  }, [openFields]);
  return starts && at !== undefined && wasThirdWithinHour(starts, instant(at));
};
