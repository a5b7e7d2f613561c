import { type Change, edited, type FieldValue, type Id, type Instant, minutes } from '@evenkeel/kernel';
import type { Ending, Pause, Reason } from './pause.ts';
import { marksOf } from './pull.ts';
import { rebased } from './wait.ts';

const put = (id: Id, fields: Readonly<Record<string, FieldValue>>): Change => edited('pause', id, fields);

/** Begins the wait. The pull is 0 to 10, where this hour knows it already (`pullBefore`). */
export const startWait = (
  id: Id,
  wait: { readonly minutes: number; readonly urge?: number | undefined },
  now: Instant,
): Change =>
  put(id, {
    startedAt: now,
    endsAt: now + minutes(wait.minutes),
    minutes: wait.minutes,
    ...(wait.urge === undefined ? {} : { urgeAtStart: wait.urge }),
  });

/** The pull at an end that was none: it stands in the wave where it was given, and is asked again at the next end. */
const endToMark = (pause: Pause, now: Instant): Readonly<Record<string, FieldValue>> => {
  const last = marksOf(pause).at(-1);
  if (pause.urgeAtEnd === undefined || last === undefined) return {};
  return { urgeAtEnd: null, [`mark/${Math.min(last.at, now)}`]: pause.urgeAtEnd };
};

/** Goes on waiting, from now. No ending, no restart: the wave goes on, and an ending chosen before is taken back. */
export const waitLonger = (id: Id, pause: Pause, wait: { readonly minutes: number }, now: Instant): Change =>
  put(id, {
    ...endToMark(pause, now),
    endsAt: now + minutes(wait.minutes),
    minutes: wait.minutes,
    ending: null,
    endedAt: null,
    checkInAt: null,
  });

/** Marks the pull at the start of the wait. */
export const markPullAtStart = (id: Id, urge: number): Change => put(id, { urgeAtStart: urge });

/** Marks the pull, in between. */
export const markPull = (id: Id, urge: number, now: Instant): Change => put(id, { [`mark/${now}`]: urge });

/** Marks the pull at the end of the wait. */
export const markPullAtEnd = (id: Id, urge: number): Change => put(id, { urgeAtEnd: urge });

/** Puts the wait on the clock as it is now (see {@link rebased}). */
export const putOnClock = (id: Id, pause: Pause, left: number, now: Instant): Change =>
  put(id, rebased(pause, left, now));

/** Ends a pause. All endings are equal; the message stays as it was typed. */
export const endPause = (
  id: Id,
  ending: Ending,
  now: Instant,
  more: { readonly checkInAt?: number; readonly asked?: string | null } = {},
): Change =>
  put(id, {
    ending,
    endedAt: now,
    checkInAt: more.checkInAt ?? null,
    ...(ending === 'worry-accurate' ? { worryIsAccurate: true } : {}),
    ...(more.asked === undefined ? {} : { asked: more.asked }),
  });

/** Another explanation that the person finds possible: one of the reasons, or their own words. Replaces the one before. */
export const keepReason = (id: Id, reason: Reason): Change => put(id, { reason });
export const keepExplanation = (id: Id, words: string): Change => put(id, { explanation: words });
