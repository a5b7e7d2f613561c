import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';

/**
 * A feeling on the wheel that the person added, renamed or hid. A starter that nobody touched has no record; one that was
 * touched has the id `feelingId(key)`. `words`: its name, or empty for the starter's own. `family`: the key of its family.
 */
export const feelingKind = recordKind('feeling', {
  scope: 'synced',
  span: 'standing',
  fields: {
    words: v.optional(v.string()),
    family: v.optional(v.string()),
    isHidden: v.optional(v.boolean()),
  },
});
