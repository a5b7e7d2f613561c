import { type Change, type Instant, instant, minutes } from '@evenkeel/kernel';

/** How long the wait is that begins by itself while locked. Minutes; the person may add to it, or decide before, once it is open. */
const WAIT = 10;

/** When a wait that begins `now` is over. */
export const endOfWait = (now: Instant): Instant => instant(now + minutes(WAIT));

/** The same changes, with the wait of each parked pause begun. */
export const withWait = (parked: readonly Change[], now: Instant): readonly Change[] =>
  parked.map((change) =>
    change.type === 'put' && change.kind === 'pause'
      ? { ...change, fields: { ...change.fields, startedAt: now, endsAt: endOfWait(now), minutes: WAIT } }
      : change,
  );
