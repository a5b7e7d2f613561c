import * as v from 'valibot';
import { neighbourKind } from '../../store/record-kind.ts';

/** What is read here of evidence and the private check. */
const optional = v.optional(v.string());

export const evidenceLineKind = neighbourKind(
  'evidence',
  {
    at: v.number(),
    words: optional,
    belief: v.optional(v.record(v.string(), v.string())),
  },
  ['belief'],
);

export const afraidKind = neighbourKind('private-check', { answer: v.nullish(v.string()) });
