import { instant, minutes } from '@evenkeel/kernel';
import { type ByTheClock, mayRate, type Rated } from '../checking/checking.ts';

/** Something that may have been rated: a session of Calm, a pause, or a tool that was used. Times in ms. */
export interface Asked {
  readonly at: number;
  readonly until: number;
  readonly isHard: boolean;
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
}

/** As in Calm: hard moments with no more than an hour between them are one hard episode. Our own line. */
const GAP = minutes(60);

/** The hard moments that belong to the one that is now, latest first. One from the future (a clock set back) does not. */
const episodeNow = (all: readonly Asked[], now: number): readonly Asked[] => {
  const found: Asked[] = [];
  let first = now;
  for (const one of all.filter(({ isHard, at }) => isHard && at <= now).toSorted((a, b) => b.at - a.at)) {
    if (first - one.until > GAP) break;
    found.push(one);
    first = Math.min(first, one.at);
  }
  return found;
};

/** Whether a tool that is used now belongs to a hard moment: the person came from Calm, or there was one within the hour. */
export const isHardNow = (all: readonly Asked[], now: number, isFromCalm: boolean): boolean =>
  isFromCalm || episodeNow(all, now).length > 0;

/**
 * Whether it may be asked how it is, before and after a tool: once in a hard episode, whoever asked (Calm and Pause count),
 * and once a day otherwise.
 */
export const mayAskAtTool = (all: readonly Asked[], isFromCalm: boolean, clock: ByTheClock): boolean => {
  const hard = episodeNow(all, clock.now);
  const isHard = isFromCalm || hard.length > 0;
  const past = (isHard ? hard : all.filter((one) => !one.isHard)).flatMap((one): readonly Rated[] =>
    (['before', 'after'] as const)
      .filter((side) => (side === 'before' ? one.hasBefore : one.hasAfter))
      .map((side) => ({ at: instant(one.at), side, episode: isHard ? 'now' : undefined })),
  );
  const wish = { episode: isHard ? 'now' : undefined };
  return (['before', 'after'] as const).every((side) => mayRate(past, { ...wish, side }, clock));
};
