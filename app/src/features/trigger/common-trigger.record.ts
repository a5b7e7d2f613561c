import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';

/**
 * A common trigger that the person added, renamed or hid. A starter that nobody touched has no record; one that was
 * touched has the id `commonTriggerId(key)`. `words`: its name, or empty for the starter's own.
 */
export const commonTriggerKind = recordKind('common-trigger', {
  scope: 'synced',
  span: 'standing',
  fields: {
    words: v.optional(v.string()),
    isHidden: v.optional(v.boolean()),
  },
});
