import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';
import { evidenceForms } from './evidence.ts';

const words = v.optional(v.string());
const ids = v.optional(v.record(v.string(), v.literal(true)));

/** A short, dated moment that speaks for or against a belief. One line is a whole record. */
export const evidenceKind = recordKind('evidence', {
  scope: 'synced',
  span: 'moment',
  sets: ['belief', 'person', 'trigger', 'pause', 'prediction', 'experiment'],
  fields: {
    /** When it was (ms), and minutes east of UTC there. */
    at: v.number(),
    offsetMinutes: v.optional(v.number()),
    words,
    form: v.optional(v.picklist(evidenceForms)),
    /** What this says about me, in own words. */
    means: words,
    /** `belief/<id>`: on which side of it this stands. */
    belief: v.optional(v.record(v.string(), v.picklist(['for', 'against']))),
    /** `person/<id>`, and the moments that it belongs to, each by its id. */
    person: ids,
    trigger: ids,
    pause: ids,
    prediction: ids,
    experiment: ids,
  },
});
