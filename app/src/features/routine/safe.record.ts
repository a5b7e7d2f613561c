import * as v from 'valibot';
import { neighbourKind } from '../../store/record-kind.ts';

/** What the routine reads of safe moments. Never written here. */
export const safeKind = neighbourKind('safe-moment', {
  words: v.optional(v.string()),
  isResting: v.optional(v.boolean()),
});
