import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';

const words = v.optional(v.string());

/**
 * Something that helps this person. Words are their own; a form or sound that is not known here (a newer app) is read as
 * plain text, and the tool stays readable.
 */
export const toolKind = recordKind('tool', {
  scope: 'synced',
  span: 'standing',
  sets: ['fits'],
  fields: {
    words: v.string(),
    /** One of `forms` in tool.ts. */
    form: v.string(),
    /** An address that is opened with a tap and never asked by the app itself: see link.ts. */
    link: words,
    /** Of the person to call, as typed. */
    number: words,
    /** One of `sounds`. */
    sound: words,
    /** How long the sound plays, in minutes; 0 until it is stopped. */
    minutes: v.optional(v.number()),
    /** A letter from calm me. */
    letter: words,
    /** `fits/<alone, outside, night, company>`: what it is for; nothing there means anywhere. */
    fits: v.optional(v.record(v.string(), v.literal(true))),
    /** It stands in the open field `shownTools` too, where it can be read without a key. */
    isShownLocked: v.optional(v.boolean()),
    /** Not offered any more, and kept. */
    isResting: v.optional(v.boolean()),
    /** Key of the idea it was taken from. */
    starter: words,
    at: v.optional(v.number()),
  },
});

export type ToolFields = v.InferOutput<typeof toolKind.schema>;
