import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';

/** One time of writing about what matters to the person. */
export const valueKind = recordKind('value', {
  scope: 'synced',
  span: 'moment',
  sets: ['values'],
  fields: {
    /** `values/<key of the list, or an id>`: its words as they stood then. One to three. */
    values: v.optional(v.record(v.string(), v.string())),
    text: v.optional(v.string()),
    /** One line of it to keep. */
    line: v.optional(v.string()),
    /** Whole minutes that were written. */
    minutes: v.optional(v.number()),
    at: v.number(),
    offsetMinutes: v.optional(v.number()),
  },
});
