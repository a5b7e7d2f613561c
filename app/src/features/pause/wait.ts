import { type Instant, instant, type Moment, minutes, nextClock } from '@evenkeel/kernel';
import type { Ending, Pause } from './pause.ts';

/** The waits on offer, in minutes; beside them any time on the clock. */
export const waits = [2, 5, 10, 20, 30] as const;

/** Minutes from `now` until the clock next shows `clock` (`HH:MM`), whole, at least one. */
export const minutesUntil = (clock: string, at: Pick<Moment, 'now' | 'offsetAt'>): number =>
  Math.max(1, Math.ceil((nextClock(clock, at) - at.now) / minutes(1)));

export type WaitState =
  /** Parked; how long is not chosen yet. */
  | { readonly type: 'parked' }
  /** Running. `left` in ms, `minutesLeft` as shown (at least 1), `share` of the wait that is left, 0 to 1, by whole minutes. */
  | { readonly type: 'waiting'; readonly left: number; readonly minutesLeft: number; readonly share: number }
  /** The wait has run out and no ending is chosen yet. */
  | { readonly type: 'over' }
  | { readonly type: 'ended'; readonly ending: Ending };

/** The whole wait in ms. */
const wholeOf = ({ minutes: chosen, startedAt = 0, endsAt = 0 }: Pause): number =>
  Math.max(minutes(1), chosen === undefined ? endsAt - startedAt : minutes(chosen));

/** What is left of the wait by the clock on the wall, in ms: never less than nothing, never more than was chosen. */
export const leftByClock = (pause: Pause, now: Instant): number =>
  pause.endsAt === undefined ? 0 : Math.min(Math.max(0, pause.endsAt - now), wholeOf(pause));

/** The state of a pause of which `left` ms are left. The water is redrawn once a minute, so the share goes by minutes. */
export const waitState = (pause: Pause, left: number): WaitState => {
  if (pause.ending) return { type: 'ended', ending: pause.ending };
  if (pause.startedAt === undefined || pause.endsAt === undefined) return { type: 'parked' };
  if (left <= 0) return { type: 'over' };
  const minutesLeft = Math.ceil(left / minutes(1));
  return {
    type: 'waiting',
    left,
    minutesLeft,
    share: Math.min(1, minutesLeft / Math.ceil(wholeOf(pause) / minutes(1))),
  };
};

/** Both clocks read together: the one on the wall, which may be set, and the steady one of the page, which may sleep. */
export interface Reading {
  readonly wall: Instant;
  readonly steady: number;
}

/** What the page knew when it last trusted both clocks. */
export interface Anchor extends Reading {
  readonly endsAt: number | undefined;
  readonly left: number;
}

/** Small steps (a clock put right by the network) are nobody's concern. */
const TOLERANCE = minutes(1);
/** A sleeping device stops the steady clock, so a leap forward is believed, up to a day. Beyond that the clock was set. */
const LONGEST_SLEEP = minutes(24 * 60);

const wasSet = (since: Reading, reading: Reading): boolean => {
  const leap = reading.wall - since.wall - (reading.steady - since.steady);
  return leap < -TOLERANCE || leap > LONGEST_SLEEP;
};

export interface TimeLeft {
  /** Milliseconds. */
  readonly left: number;
  /** The clock of the device was changed during this wait. Say so, and put the wait on the new clock ({@link rebased}). */
  readonly clockChanged: boolean;
  readonly anchor: Anchor;
}

/**
 * What is left of a wait. By the clock on the wall, so that a reload or a killed browser loses nothing; but where that
 * clock was changed, by the steady one, so that a clock set to 1970 traps nobody and one set to 2100 ends no wait that
 * is on the screen. `since` is what the page knew before; nothing at its first look.
 */
export const timeLeft = (pause: Pause, since: Anchor | undefined, reading: Reading): TimeLeft => {
  const isSame = since !== undefined && since.endsAt === pause.endsAt;
  if (isSame && wasSet(since, reading)) {
    const left = Math.max(0, since.left - (reading.steady - since.steady));
    return { left, clockChanged: true, anchor: since };
  }
  const left = leftByClock(pause, reading.wall);
  const anchor = { ...reading, endsAt: pause.endsAt, left };
  // Without an earlier look: a wait that has not begun yet, by this clock, was begun by another.
  const isBefore = !isSame && reading.wall < (pause.startedAt ?? 0) - TOLERANCE;
  return { left, clockChanged: isBefore, anchor };
};

/**
 * The same wait on the clock as it is now: it ends when what is left has passed, and the marks move with it. Doing it
 * twice changes nothing, so two tabs may both do it.
 */
export const rebased = (
  pause: Pause,
  left: number,
  now: Instant,
): Readonly<Record<string, number | null>> => {
  const endsAt = instant(now + left);
  const shift = endsAt - (pause.endsAt ?? endsAt);
  const marks = Object.entries(pause.mark ?? {}).filter(([, urge]) => urge !== null);
  return {
    endsAt,
    startedAt: (pause.startedAt ?? now) + shift,
    ...Object.fromEntries(shift === 0 ? [] : marks.map(([at]) => [`mark/${at}`, null])),
    ...Object.fromEntries(marks.map(([at, urge]) => [`mark/${Number(at) + shift}`, urge])),
  };
};
