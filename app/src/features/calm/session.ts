import { added, type Change, type Id, type Instant, type Moment } from '@evenkeel/kernel';
import type { PatternKey } from '../breathing/breathing.ts';
import type { Exercise, Felt } from '../grounding/grounding.ts';
import type { Rating } from './rating.ts';

/** Why somebody came: a hard moment, or practice on a calm day. */
export const whys = ['hard', 'practice'] as const;
export type Why = (typeof whys)[number];

/** One time of breathing or grounding, while it runs and as it is kept. */
export interface Session {
  readonly id: Id;
  readonly startedAt: Instant;
  /** Minutes east of UTC when it began, so that its day is known. */
  readonly offsetMinutes: number;
  readonly seconds: number;
  readonly why: Why;
  /** The way of breathing it ended with. None in grounding. */
  readonly pattern?: PatternKey | undefined;
  /** "This makes it worse" was tapped. */
  readonly worse?: true | undefined;
  readonly before?: Rating | undefined;
  readonly after?: Rating | undefined;
  /** The grounding exercise, and what the person said at its end. */
  readonly ground?: Exercise | undefined;
  readonly felt?: Felt | undefined;
}

export const startSession = (moment: Moment, why: Why): Session => ({
  id: moment.newId(),
  startedAt: moment.now,
  offsetMinutes: moment.offsetMinutes,
  seconds: 0,
  why,
});

/** Only what was answered; an empty basin is not kept as a zero, nor as anything. */
const answered = (rating: Rating): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(rating).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );

/** Shorter than one breath of the default, somebody was only passing: that is no session. */
const SHORTEST_SECONDS = 10;

/**
 * What to keep of a session now. May be asked more than once: the same record is written again, longer. A passing glance
 * is not kept, unless the person said something about it.
 */
export const keepSession = (session: Session): readonly Change[] => {
  const { id, before, after, worse, felt } = session;
  const hasSaid = [before, after, worse, felt].some((said) => said !== undefined);
  if (session.seconds < SHORTEST_SECONDS && !hasSaid) return [];
  const { startedAt, offsetMinutes, why, pattern, ground } = session;
  return [
    added('session', id, {
      startedAt,
      offsetMinutes,
      seconds: Math.round(session.seconds),
      why,
      ...(pattern && { pattern }),
      ...(worse && { worse }),
      ...(before && { before: answered(before) }),
      ...(after && { after: answered(after) }),
      ...(ground && { ground }),
      ...(felt && { felt }),
    }),
  ];
};
