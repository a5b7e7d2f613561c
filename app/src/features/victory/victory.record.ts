import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';

const ids = v.optional(v.record(v.string(), v.literal(true)));

/** A small victory: one line is a whole record. */
export const victoryKind = recordKind('victory', {
  scope: 'synced',
  span: 'moment',
  sets: ['belief', 'trigger', 'pause', 'prediction', 'experiment'],
  fields: {
    /** When it was (ms), and minutes east of UTC there. */
    at: v.number(),
    offsetMinutes: v.optional(v.number()),
    words: v.optional(v.string()),
    /** What it belongs to, each by its id. */
    belief: ids,
    trigger: ids,
    pause: ids,
    prediction: ids,
    experiment: ids,
  },
});
