import { type Change, dayOf, edited, hourOf, type Id, type Instant } from '@evenkeel/kernel';
import type { ByTheClock } from '../checking/checking.ts';

/** As much of a fear as says whether it is asked back (see prediction.ts). Apart, because Today asks it on every visit. */
interface Asked {
  readonly dueDay?: string | null | undefined;
  readonly dueHour?: number | null | undefined;
  readonly outcome?: string | null | undefined;
  readonly skippedAt?: number | null | undefined;
}

/** `open`: not looked back on yet. `skipped`: it is never asked again, and can still be looked back on. */
export type Standing = 'open' | 'ready' | 'skipped' | 'closed';

/** The hour within the person's own day: half past one in the night is 25, where the day starts at four. */
export const hourOfDay = ({ now, offsetMinutes, dayStart }: ByTheClock): number => {
  const hour = hourOf(now, offsetMinutes);
  return hour < dayStart ? hour + 24 : hour;
};

/**
 * Whether its day has come, where the person is now. A day that was past when it was written has come at once. Nothing is
 * kept of having been shown: it stands until it is answered or skipped, whatever the clocks do.
 */
const hasCome = ({ dueDay, dueHour }: Asked, clock: ByTheClock): boolean => {
  if (!dueDay) return false;
  const today = dayOf(clock.now, clock.offsetMinutes, clock.dayStart);
  return today === dueDay ? hourOfDay(clock) >= (dueHour ?? 0) : today > dueDay;
};

/** Where it stands. Only what is `ready` is asked back, and a `ready` one that is answered or skipped never is again. */
export const standingOf = (prediction: Asked, clock: ByTheClock): Standing => {
  if (prediction.outcome) return 'closed';
  if (prediction.skippedAt) return 'skipped';
  return hasCome(prediction, clock) ? 'ready' : 'open';
};

interface Kept {
  readonly id: Id;
  readonly fields: Asked;
}

/** The one that is asked back next: whose day came first. The others wait their turn. */
export const nextReady = <One extends Kept>(entries: readonly One[], clock: ByTheClock): One | undefined =>
  entries
    .filter(({ fields }) => standingOf(fields, clock) === 'ready')
    .toSorted((a, b) => ((a.fields.dueDay ?? '') < (b.fields.dueDay ?? '') ? -1 : 1))[0];

/** It is asked back no more. */
export const skipped = (id: Id, now: Instant): Change => edited('prediction', id, { skippedAt: now });
