import * as v from 'valibot';
import { neighbourKind } from '../../store/record-kind.ts';

const words = v.optional(v.string());
const ties = v.optional(v.record(v.string(), v.any()));
const fields = { at: v.number(), words, trigger: ties };

/** What is read here of what came of a trigger: its words, and that it belongs to it. Never written. */
export const cameEvidenceKind = neighbourKind('evidence', { ...fields, means: words }, ['trigger']);
export const cameVictoryKind = neighbourKind('victory', fields, ['trigger']);
export const cameFearKind = neighbourKind('prediction', fields, ['trigger']);
export const cameSteadyKind = neighbourKind('steady', {
  at: v.number(),
  situation: words,
  would: words,
  smallThing: words,
  trigger: words,
});
