import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';

const words = v.optional(v.string());

/** An if-then plan. The fields are told in plan.ts. */
export const planKind = recordKind('plan', {
  scope: 'synced',
  span: 'standing',
  fields: {
    cue: words,
    cueWords: words,
    will: words,
    slip: words,
    isResting: v.optional(v.boolean()),
    at: v.optional(v.number()),
  },
});
