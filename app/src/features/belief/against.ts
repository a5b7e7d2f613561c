import { type Day, dayOf, type Id, instant } from '@evenkeel/kernel';
import { answersTo, type Belief, type Kept } from './belief.ts';

/** Which side something stands on. */
export type Side = 'for' | 'against';

/** What is read of a piece of evidence: when it was (ms), and by id of a belief on which side it stands. */
export interface Speaks {
  readonly at: number;
  readonly offsetMinutes?: number | undefined;
  readonly belief?: Readonly<Record<string, Side>> | undefined;
}

/**
 * On which side of a belief something stands, if it is tied to it. What speaks for its bridge or its new belief speaks against
 * the old one, unless the person said otherwise of that one itself.
 */
export const sideOf = (
  { belief = {} }: Speaks,
  of: string,
  answers: readonly string[] = [],
): Side | undefined => {
  const own = belief[of];
  if (own !== undefined) return own;
  const said = answers.map((id) => belief[id]).find((side) => side !== undefined);
  if (said === undefined) return undefined;
  return said === 'for' ? 'against' : 'for';
};

/** All that speaks on one side of a belief, newest first. */
export const speaking = <One extends Kept<Speaks>>(
  evidence: readonly One[],
  beliefs: readonly Kept<Belief>[],
  of: string,
  side: Side,
): readonly One[] => {
  const answers = answersTo(beliefs, of).map(({ id }): string => id);
  return evidence
    .filter(({ fields }) => sideOf(fields, of, answers) === side)
    .toSorted((one, other) => other.fields.at - one.fields.at || (one.id < other.id ? 1 : -1));
};

const DAY = 24 * 60 * 60_000;
const numberOf = (day: Day): number => Math.round(Date.parse(day) / DAY);

/**
 * One piece of evidence against a belief, for a moment of doubt; nothing where there is none. The newest on its own day, then
 * each day the next older one, round again after the oldest: so none comes back before all others were shown, without a
 * note of what was shown. The same all day, so that looking again brings nothing new.
 */
export const againstOf = <One extends Kept<Speaks>>(
  evidence: readonly One[],
  beliefs: readonly Kept<Belief>[],
  of: Id | string,
  today: Day,
): One | undefined => {
  const all = speaking(evidence, beliefs, of, 'against');
  const [newest] = all;
  if (newest === undefined) return undefined;
  const began = numberOf(dayOf(instant(newest.fields.at), newest.fields.offsetMinutes ?? 0));
  const turn = (numberOf(today) - began) % all.length;
  return all[(turn + all.length) % all.length];
};
