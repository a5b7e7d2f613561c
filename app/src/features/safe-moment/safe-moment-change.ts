import { type Change, type Day, edited, type Id } from '@evenkeel/kernel';

/** It came back on this day, and was read, or let be. Both are the same to us. */
export const cameBack = (id: Id, day: Day, answer: 'read' | 'let-be'): Change =>
  edited('safe-moment', id, { [`back/${day}`]: answer });

/** Puts it to rest, or takes it up again. */
export const restMoment = (id: Id, isResting: boolean): Change => edited('safe-moment', id, { isResting });
