import { added, type Change, type Id, type Moment } from '@evenkeel/kernel';

/** A line was read: one time of practising it (features/affirmation, `practice`). */
export const practised = (of: Id, { now, offsetMinutes, newId }: Moment): Change =>
  added('practice', newId(), { of, how: 'read', at: now, offsetMinutes });
