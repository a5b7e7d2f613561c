import type { Id, Instant } from '@evenkeel/kernel';
import { type ByTheClock, mayRate, type Rated } from '../checking/checking.ts';

/** What may be noted, 0 to 10 each. */
export const gaugeKeys = ['distress', 'urge', 'safety'] as const;
export type GaugeKey = (typeof gaugeKeys)[number];
export type Rating = Readonly<Partial<Record<GaugeKey, number | undefined>>>;
export type Side = Rated['side'];

/** A session as the rating budget sees it. */
export interface RatedSession {
  readonly id: Id;
  readonly startedAt: Instant;
  /** How long it lasted. */
  readonly seconds: number;
  readonly why: 'hard' | 'practice';
  readonly before?: Rating | undefined;
  readonly after?: Rating | undefined;
}

/** Hard sessions with no more than an hour between them are one hard episode. Our own line; no study draws it. */
const EPISODE_GAP = 60 * 60_000;

/**
 * Which hard episode a session belongs to: the id of the first session of it. None for practice.
 * A session "from the future" (a clock set back) belongs to no other's episode.
 */
export const episodeOf = (session: RatedSession, others: readonly RatedSession[]): Id | undefined => {
  if (session.why !== 'hard') return undefined;
  const earlier = others
    .filter(({ why, startedAt, id }) => why === 'hard' && id !== session.id && startedAt <= session.startedAt)
    .sort((a, b) => b.startedAt - a.startedAt);
  let first = session;
  for (const other of earlier) {
    if (first.startedAt - (other.startedAt + other.seconds * 1000) > EPISODE_GAP) break;
    first = other;
  }
  return first.id;
};

const ratingsOf = (session: RatedSession, all: readonly RatedSession[]): readonly Rated[] =>
  (['before', 'after'] as const)
    .filter((side) => session[side] !== undefined)
    .map((side) => ({ at: session.startedAt, episode: episodeOf(session, all), side }));

/**
 * Whether noting how it is may be offered in this session: once before and once after in a hard episode, else once a day.
 * Offered only; nobody has to answer.
 */
export const mayNote = (
  session: RatedSession,
  others: readonly RatedSession[],
  side: Side,
  clock: ByTheClock,
): boolean => {
  if (session[side] !== undefined) return false;
  const past = others.flatMap((other) => ratingsOf(other, others));
  return mayRate(past, { episode: episodeOf(session, others), side }, clock);
};
