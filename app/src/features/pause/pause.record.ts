import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';
import { wants } from './parked.ts';
import { afterKinds, deeds, endings, outcomes } from './pause.ts';

const urge = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const time = v.pipe(v.number(), v.finite());

/** One pause: the parked message, the wait, its ending, and what the morning said. Only `parkedAt` is always there. */
export const pauseKind = recordKind('pause', {
  scope: 'synced',
  span: 'moment',
  sets: ['mark'],
  fields: {
    parkedAt: time,
    /** Minutes east of UTC when it was parked, so that its night is known. */
    offsetMinutes: v.optional(v.number()),
    /** Word for word as typed. */
    message: v.optional(v.string()),
    want: v.optional(v.picklist(wants)),
    startedAt: v.optional(time),
    endsAt: v.optional(time),
    /** As chosen, waits added since included. */
    minutes: v.optional(v.number()),
    /** The pull in between, 0 to 10, by the time (ms) at which it was marked; `mark/<ms>` in the store. */
    mark: v.optional(v.record(v.string(), v.nullable(urge))),
    urgeAtStart: v.optional(urge),
    urgeAtEnd: v.optional(urge),
    /** Another explanation, if one was wanted; in own words or one of `reasons`. */
    explanation: v.optional(v.string()),
    worryIsAccurate: v.optional(v.boolean()),
    ending: v.optional(v.picklist(endings)),
    endedAt: v.optional(time),
    checkInAt: v.optional(time),
    /** The words as asked in the end, if they asked once. */
    asked: v.optional(v.string()),
    morning: v.optional(v.picklist(['looked', 'let-be'])),
    did: v.optional(v.picklist(deeds)),
    happened: v.optional(v.picklist(outcomes)),
    after: v.optional(v.object({ kind: v.picklist(afterKinds), text: v.string() })),
  },
});
