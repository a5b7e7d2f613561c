import * as v from 'valibot';
import { neighbourKind, tenth } from '../../store/record-kind.ts';

/**
 * What is read here of hard moments. Features know each other only by what is stored, so these name the few fields that are
 * read here, and never write. Their owners are `calm` and `pause`.
 */

const rating = v.optional(v.object({}));

/** A session of Calm: when it was hard, and whether it was rated. */
export const hardSessionKind = neighbourKind('session', {
  startedAt: v.number(),
  seconds: v.number(),
  why: v.string(),
  before: rating,
  after: rating,
});

/** A pause: when it began, and whether the pull was marked. */
export const hardPauseKind = neighbourKind('pause', {
  parkedAt: v.number(),
  urgeAtStart: v.optional(tenth),
  urgeAtEnd: v.optional(tenth),
});

/** What was answered on a calm day: whether the person is sometimes afraid of the one they write to. */
export const fearKind = neighbourKind('private-check', { answer: v.nullish(v.string()) });
