import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';
import { outcomes } from './experiment.ts';

const words = v.optional(v.string());
const time = v.number();
const hundredth = v.custom<number>(
  (value) => Number.isInteger(value) && 0 <= Number(value) && Number(value) <= 100,
);

/** A belief is tried out: what is expected, what will be done and when, what happened, and what that says. */
export const experimentKind = recordKind('experiment', {
  scope: 'synced',
  span: 'moment',
  sets: ['belief'],
  fields: {
    /** When it was written down (ms), and minutes east of UTC there. */
    at: time,
    offsetMinutes: v.optional(time),
    /** `belief/<id>`: which beliefs it tries. */
    belief: v.optional(v.record(v.string(), v.literal(true))),
    expected: words,
    /** How sure, 0 to 100. */
    certainty: v.nullish(hundredth),
    action: words,
    /** The local date, `2026-11-24`, from which on it is asked about; empty: it is not. */
    dueDay: words,
    happened: words,
    outcome: v.optional(v.picklist(outcomes)),
    learned: words,
    /** When it was looked back on, or let go (ms). */
    closedAt: v.nullish(time),
    skippedAt: v.nullish(time),
  },
});
