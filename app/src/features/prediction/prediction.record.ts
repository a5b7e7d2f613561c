import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';
import { isDay, outcomes } from './prediction.ts';

const time = v.number();
const words = v.optional(v.string());
const links = v.optional(v.record(v.string(), v.literal(true)));

/** Something feared, and what became of it. The fields are told in prediction.ts; each element of a set is the id of a record. */
export const predictionKind = recordKind('prediction', {
  scope: 'synced',
  span: 'moment',
  sets: ['belief', 'person', 'trigger', 'pause'],
  fields: {
    words,
    at: time,
    offsetMinutes: v.optional(time),
    certainty: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
    dueDay: v.nullish(v.pipe(v.string(), v.check(isDay))),
    dueHour: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23))),
    belief: links,
    person: links,
    trigger: links,
    pause: links,
    outcome: v.nullish(v.picklist(outcomes)),
    coped: words,
    closedAt: v.nullish(time),
    skippedAt: v.nullish(time),
  },
});
