import * as v from 'valibot';
import { recordKind, tenth } from '../../store/record-kind.ts';

const time = v.number();
const words = v.optional(v.string());

/**
 * Something that set a person off. One tap is a whole record: `at` and `common`. All words are the person's own; an empty
 * string means that they took them out again.
 */
export const triggerKind = recordKind('trigger', {
  scope: 'synced',
  span: 'moment',
  sets: ['feeling', 'person', 'want', 'wave', 'belief'],
  fields: {
    /** When it happened (ms), and minutes east of UTC there. The person may move it; the record does not move. */
    at: time,
    offsetMinutes: v.optional(time),
    /** Key of the common trigger that was tapped: a starter's key, or the id of a `common-trigger` record. */
    common: words,
    /** Its words as they stood then, so that a later change of the list changes no old entry. */
    commonWords: words,
    /** How strong it was, 0 to 10. */
    strength: v.nullish(tenth),
    happened: words,
    /** `feeling/<key>`: how strong, 0 to 10, or true where only named. The key of a starter, or the id of a `feeling`. */
    feeling: v.optional(v.record(v.string(), v.union([v.literal(true), tenth]))),
    /** The automatic thought. */
    thought: words,
    /** `want/<key>`: what I wanted to do (see `urges` in trigger.ts), and in own words. */
    want: v.optional(v.record(v.string(), v.literal(true))),
    wanted: words,
    did: words,
    /** What happened next, within the hour, and the next day. */
    nextHour: words,
    nextDay: words,
    /** What steady me would do. */
    steady: words,
    /** `person/<id>`: with whom. */
    person: v.optional(v.record(v.string(), v.literal(true))),
    /** `wave/<id of a session or pause>`: the person said that it belongs here (true) or does not (false). Else it follows from the times. */
    wave: v.optional(v.record(v.string(), v.boolean())),
    /** `belief/<id>`: which old belief spoke. */
    belief: v.optional(v.record(v.string(), v.literal(true))),
  },
});
