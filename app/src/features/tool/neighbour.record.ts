import * as v from 'valibot';
import { neighbourKind } from '../../store/record-kind.ts';

const rating = v.optional(v.looseObject({}));

/** What is read here of Calm: when it was hard, and whether Calm has asked already how it is. Never written. */
export const calmKind = neighbourKind('session', {
  startedAt: v.number(),
  seconds: v.number(),
  why: v.string(),
  before: rating,
  after: rating,
});

/** The same of Pause, where the pull is asked for. */
export const waitKind = neighbourKind('pause', {
  parkedAt: v.number(),
  endedAt: v.nullish(v.number()),
  urgeAtStart: v.optional(v.number()),
  urgeAtEnd: v.optional(v.number()),
});

/** The one tool of Prepare, whose owner is `welcome`. */
export const preparedToolKind = neighbourKind('preparation', { tool: v.optional(v.string()) });
