/** The words every workspace speaks: outcomes, ids, time, changes. No domain word lives here. */
export { assert } from './assert.ts';
export type { Change, FieldValue, Json } from './change.ts';
export { added, edited, removed } from './change.ts';
export type { Id } from './id.ts';
export { idFromKey, isId, uuidV7 } from './id.ts';
export type { Result } from './result.ts';
export { fail, ok } from './result.ts';
export { Secret } from './secret.ts';
export type { Day, Instant, Moment } from './time.ts';
export { clockOf, dayOf, hourOf, instant, minutes, nextClock } from './time.ts';
