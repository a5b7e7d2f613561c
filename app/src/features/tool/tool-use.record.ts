import * as v from 'valibot';
import { recordKind, tenth } from '../../store/record-kind.ts';

/** One time that a tool was used and said something about. A use that nothing was said of is not kept. */
export const toolUseKind = recordKind('tool-use', {
  scope: 'synced',
  span: 'moment',
  fields: {
    /** Id of the tool. */
    of: v.string(),
    at: v.number(),
    offsetMinutes: v.optional(v.number()),
    /** In a hard moment, or on a calm day. */
    why: v.optional(v.picklist(['hard', 'practice'])),
    /** How hard it was, 0 to 10, before and after. */
    before: v.optional(tenth),
    after: v.optional(tenth),
  },
});
