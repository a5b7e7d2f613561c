import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';
import { roles } from './belief.ts';

/** From 0 (not true at all) to 100 (wholly true), as it feels. */
const hundredth = v.custom<number>(
  (value) => Number.isInteger(value) && 0 <= Number(value) && Number(value) <= 100,
);

/**
 * A sentence a person lives by: an old one, however harsh; a bridge, which can be half believed; or a new one. The last two
 * say by `of` which old one they answer.
 */
export const beliefKind = recordKind('belief', {
  scope: 'synced',
  span: 'standing',
  fields: {
    role: v.picklist(roles),
    words: v.string(),
    /** Id of the old belief that a bridge or a new one answers. */
    of: v.optional(v.string()),
    /** Key of the starter that it was taken from. */
    starter: v.optional(v.string()),
    /** Since when, in own words: *school*. */
    since: v.optional(v.string()),
    /** When it was put to rest (ms); null: it is not. It keeps everything, and is not offered any more. */
    restedAt: v.nullish(v.number()),
    /** When it was written down (ms), and minutes east of UTC there. */
    at: v.number(),
    offsetMinutes: v.optional(v.number()),
  },
});

/** How true a belief felt at one time. Rated at most once in 24 hours (`rateBelief`), never changed after. */
export const convictionKind = recordKind('conviction', {
  scope: 'synced',
  span: 'moment',
  fields: {
    /** Id of a belief, or of an affirmation that says none. */
    of: v.string(),
    value: hundredth,
    /** Milliseconds, and minutes east of UTC there. */
    at: v.number(),
    offsetMinutes: v.optional(v.number()),
  },
});
