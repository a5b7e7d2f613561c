import * as v from 'valibot';
import { recordKind, tenth } from '../../store/record-kind.ts';
import { wants } from './parked.ts';
import { afterKinds, deeds, endings, outcomes, reasons } from './pause.ts';

const time = v.number();

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
    /** Of the wait that runs, as chosen; the first one or the latest that was added. */
    minutes: v.optional(v.number()),
    /** The pull in between, 0 to 10, by the time (ms) at which it was marked; `mark/<ms>` in the store. */
    mark: v.optional(v.record(v.string(), v.nullable(tenth))),
    urgeAtStart: v.optional(tenth),
    urgeAtEnd: v.optional(tenth),
    /** Another explanation, if one was wanted: one of `reasons`, or in own words. */
    reason: v.optional(v.picklist(reasons)),
    explanation: v.optional(v.string()),
    worryIsAccurate: v.optional(v.boolean()),
    /** What they know and what they need, where the worry is accurate. */
    know: v.optional(v.string()),
    need: v.optional(v.string()),
    /** Null again when the person goes on waiting after all. */
    ending: v.nullish(v.picklist(endings)),
    endedAt: v.nullish(time),
    checkInAt: v.nullish(time),
    /** The words as asked in the end, if they asked once. */
    asked: v.optional(v.string()),
    morning: v.optional(v.picklist(['looked', 'let-be'])),
    morningAt: v.optional(time),
    did: v.optional(v.picklist(deeds)),
    happened: v.optional(v.picklist(outcomes)),
    after: v.optional(v.object({ kind: v.picklist(afterKinds), text: v.string() })),
  },
});
