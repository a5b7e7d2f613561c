import * as v from 'valibot';
import { neighbourKind } from '../../store/record-kind.ts';

/** What the lock reads of a pause: when its wait is over, and whether it is still open. Its owner is `pause`; never written here. */
export const waitKind = neighbourKind('pause', {
  parkedAt: v.number(),
  endsAt: v.optional(v.number()),
  ending: v.nullish(v.string()),
  morning: v.optional(v.string()),
});
