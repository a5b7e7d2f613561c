import { ok } from '@evenkeel/kernel';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWorld, type World } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { pauseKind } from './pause.record.ts';
import type { Pause } from './pause.ts';
import { putOnClock } from './pause-change.ts';
import { type Anchor, type Reading, type TimeLeft, timeLeft, waitState } from './wait.ts';

const readClocks = ({ moment, elapsed }: World): Reading => ({ wall: moment().now, steady: elapsed() });

/** What of the time is drawn: it changes once a minute, and when the wait is over. */
const drawn = (pause: Pause, { left, clockChanged }: TimeLeft): string => {
  const state = waitState(pause, left);
  return `${state.type} ${state.type === 'waiting' ? state.minutesLeft : ''} ${clockChanged}`;
};

/** What is left of a wait, redrawn once a minute. Where the clock was changed, the wait is put on the new one, once. */
export const useTimeLeft = (
  entry: Entry<Pause>,
): { readonly left: number; readonly clockChanged: boolean } => {
  const world = useWorld();
  const { fields: pause, id } = entry;
  const anchor = useRef<Anchor | undefined>(undefined);
  const [, redraw] = useState(0);
  const [wasChanged, setWasChanged] = useState(false);
  const look = timeLeft(pause, anchor.current, readClocks(world));
  const shown = drawn(pause, look);

  useEffect(() => {
    anchor.current = look.anchor;
    return world.onTick(1000, () => {
      const next = timeLeft(pause, anchor.current, readClocks(world));
      anchor.current = next.anchor;
      if (drawn(pause, next) !== shown) redraw((count) => count + 1);
    });
  });

  const isMoving = look.clockChanged && !pause.ending;
  const moved = useRef<number | undefined>(undefined);
  useEffect(() => {
    // Once for each wait: if it cannot be kept, the page goes on by its steady clock.
    if (!isMoving || moved.current === pause.endsAt) return;
    moved.current = pause.endsAt;
    setWasChanged(true);
    void world.store.commit((read) => {
      const now = read.one(pauseKind, id)?.fields ?? pause;
      // Looked at anew: the time since this page was drawn must not be waited again.
      const reading = readClocks(world);
      return ok([putOnClock(id, now, timeLeft(now, anchor.current, reading).left, reading.wall)]);
    });
  });

  return { left: look.left, clockChanged: wasChanged || isMoving };
};
