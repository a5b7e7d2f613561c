import * as v from 'valibot';
import { neighbourKind } from '../../store/record-kind.ts';

/** What is read here of others, to show it with a belief, or to know a hard day. Nothing of it is written here. */
const words = v.optional(v.string());
const beliefs = v.optional(v.record(v.string(), v.any()));
const sets = ['belief'] as const;

export const spokenKind = neighbourKind(
  'evidence',
  {
    at: v.number(),
    offsetMinutes: v.optional(v.number()),
    words,
    belief: v.optional(v.record(v.string(), v.picklist(['for', 'against']))),
  },
  sets,
);

export const tiedTriggerKind = neighbourKind(
  'trigger',
  { at: v.number(), commonWords: words, happened: words, thought: words, belief: beliefs },
  sets,
);

export const tiedFearKind = neighbourKind('prediction', { at: v.number(), words, belief: beliefs }, sets);

export const tiedExperimentKind = neighbourKind(
  'experiment',
  { at: v.number(), action: words, expected: words, belief: beliefs },
  sets,
);

export const hardPauseKind = neighbourKind('pause', { parkedAt: v.number() });
export const hardSessionKind = neighbourKind('session', { startedAt: v.number(), why: v.string() });

/** What was answered on a calm day: whether the person is sometimes afraid of somebody. */
export const afraidKind = neighbourKind('private-check', { answer: v.nullish(v.string()) });
