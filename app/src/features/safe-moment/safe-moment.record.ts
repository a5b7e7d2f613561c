import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';
import { companies } from './safe-moment.ts';

/** A moment of feeling safe, in the person's own words. */
export const safeMomentKind = recordKind('safe-moment', {
  scope: 'synced',
  span: 'standing',
  sets: ['back'],
  fields: {
    words: v.string(),
    with: v.optional(v.picklist(companies)),
    /** `back/<local day>`: it came back on that day, and was `read` or `let-be`. */
    back: v.optional(v.record(v.string(), v.string())),
    isResting: v.optional(v.boolean()),
    /** When it was written down (ms), and minutes east of UTC there. */
    at: v.number(),
    offsetMinutes: v.optional(v.number()),
  },
});
