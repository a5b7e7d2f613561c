import * as v from 'valibot';
import { neighbourKind } from '../../store/record-kind.ts';

/** As much of a fear as says whether it is asked back: all that Today reads. Its owner is prediction.record.ts. */
export const dueFearKind = neighbourKind('prediction', {
  dueDay: v.nullish(v.string()),
  dueHour: v.nullish(v.number()),
  outcome: v.nullish(v.string()),
  skippedAt: v.nullish(v.number()),
});
