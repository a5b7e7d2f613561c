import { minutes } from '@evenkeel/kernel';
import type { Pause } from './pause.ts';

/** One answer about the pull, 0 to 10, and when (ms). */
export interface Mark {
  readonly at: number;
  readonly urge: number;
}

/** All answers of one pause in the order of time: at the start, in between, at the end. Those not given are not there. */
export const marksOf = (pause: Pause): readonly Mark[] => {
  const between = Object.entries(pause.mark ?? {})
    .flatMap(([at, urge]) => (urge === null ? [] : [{ at: Number(at), urge }]))
    .toSorted((a, b) => a.at - b.at);
  const { startedAt = pause.parkedAt, endsAt = startedAt, urgeAtStart, urgeAtEnd } = pause;
  const first = between[0]?.at ?? startedAt;
  const last = between.at(-1)?.at ?? startedAt;
  return [
    ...(urgeAtStart === undefined ? [] : [{ at: Math.min(startedAt, first), urge: urgeAtStart }]),
    ...between,
    ...(urgeAtEnd === undefined
      ? []
      : [{ at: Math.max(pause.endedAt ?? Math.max(endsAt, last), last), urge: urgeAtEnd }]),
  ];
};

/** One answer is no wave: a point never stands alone. */
export const isWave = (marks: readonly Mark[]): boolean => marks.length > 1;

/** A pull of this or less counts as eased, wherever it began. */
const LOW = 3;
/** So does one that sank by this much. */
const DROP = 2;

/**
 * Whether the pull has eased, by the person's own answers: it is low, or clearly lower than at first. Without an answer it
 * is not known, and then it counts as not eased: naming helps before a calming step, other explanations only later (Nook
 * 2021, 10.1007/s42761-021-00036-y, from memory). The two limits are our choice; no study gives any.
 */
export const hasEased = (pause: Pause): boolean => {
  const marks = marksOf(pause);
  const first = marks[0];
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return false;
  return last.urge <= LOW || first.urge - last.urge >= DROP;
};

/** So long after it began, a wait is still at its start. */
const AT_START = minutes(1);

/**
 * Whether the pull at the start may be asked: the wait has begun within the last minute, of which `left` ms are left, and
 * nothing is known of the pull. Later it is no longer that of the start, and is marked only by a tap.
 */
export const mayAskStart = (pause: Pause, left: number): boolean => {
  const { startedAt, endsAt } = pause;
  if (startedAt === undefined || endsAt === undefined || marksOf(pause).length > 0) return false;
  return endsAt - left - startedAt < AT_START;
};

/** A point of the drawn wave: both from 0 to 1, `x` along the wait, `y` the strength. */
export interface WavePoint {
  readonly x: number;
  readonly y: number;
}

/** My own wave along the wait. Answers outside of it (a changed clock, a wait decided early) stand at its ends. */
export const waveOf = (pause: Pause): readonly WavePoint[] => {
  const marks = marksOf(pause);
  const from = Math.min(pause.startedAt ?? pause.parkedAt, marks[0]?.at ?? Number.POSITIVE_INFINITY);
  const to = Math.max(pause.endsAt ?? from, marks.at(-1)?.at ?? from);
  const span = Math.max(1, to - from);
  return marks.map(({ at, urge }) => ({ x: (at - from) / span, y: urge / 10 }));
};

/** A pull that was already answered in the hour before: in Calm, or at the start of another pause. */
const HOUR = minutes(60);

/**
 * The pull as this hard hour already knows it, the newest answer before `at`. One rating before and one after is enough
 * for a hard moment (checking.ts), so where there is one it is taken over and not asked again.
 */
export const pullBefore = (answers: readonly Mark[], at: number): number | undefined =>
  answers.filter((mark) => mark.at <= at && at - mark.at < HOUR).toSorted((a, b) => b.at - a.at)[0]?.urge;

/** What Calm and other pauses already know of the pull at a start. */
export const startPulls = (
  pauses: readonly Pause[],
  sessions: readonly {
    readonly startedAt: number;
    readonly before?: { readonly urge?: number | undefined } | undefined;
  }[],
): readonly Mark[] => [
  ...pauses.flatMap(({ startedAt, urgeAtStart }) =>
    startedAt === undefined || urgeAtStart === undefined ? [] : [{ at: startedAt, urge: urgeAtStart }],
  ),
  ...sessions.flatMap(({ startedAt, before }) =>
    before?.urge === undefined ? [] : [{ at: startedAt, urge: before.urge }],
  ),
];
