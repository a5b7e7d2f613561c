import * as v from 'valibot';
import { neighbourKind } from '../store/record-kind.ts';

/** What is read of the records that belong to a moment: when they were, their words, and what they belong to. Never written. */

const ids = v.optional(v.record(v.string(), v.literal(true)));
const words = v.optional(v.string());

const tied = (name: string) =>
  neighbourKind(name, { at: v.number(), words, trigger: ids, pause: ids }, ['trigger', 'pause']);

export const tiedFearKind = tied('prediction');
export const tiedEvidenceKind = tied('evidence');
export const tiedVictoryKind = tied('victory');

/** A steady answer belongs to one trigger at most. */
export const tiedSteadyKind = neighbourKind('steady', { at: v.number(), trigger: words });
