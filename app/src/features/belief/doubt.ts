import type { Day } from '@evenkeel/kernel';
import { againstOf, type Speaks } from './against.ts';
import { type Belief, type Kept, oldBeliefs } from './belief.ts';

/** What is read of a trigger: when it was (ms), and which old beliefs spoke. */
export interface Spoke {
  readonly at: number;
  readonly belief?: Readonly<Record<string, unknown>> | undefined;
}

/** The old beliefs, first the one that a trigger named last; those that none named follow, newest first. */
const lastToSpeak = <One extends Kept<Belief>>(
  beliefs: readonly One[],
  triggers: readonly Spoke[],
): readonly One[] => {
  const heard = (id: string): number =>
    Math.max(...triggers.flatMap(({ at, belief }) => (belief?.[id] === undefined ? [] : [at])), -Infinity);
  const rank = new Map<string, number>(beliefs.map(({ id }) => [id, heard(id)]));
  const later = (one: One, other: One): number => {
    const [a = -Infinity, b = -Infinity] = [rank.get(one.id), rank.get(other.id)];
    return a === b ? 0 : b - a;
  };
  return oldBeliefs(beliefs).toReversed().toSorted(later);
};

/**
 * The one piece of evidence for a moment of doubt: against the old belief that spoke last, or the next one against which
 * something is kept. The same all day (see `againstOf`). Nothing where nothing is kept.
 */
export const oneInDoubt = <One extends Kept<Speaks>>(
  evidence: readonly One[],
  beliefs: readonly Kept<Belief>[],
  triggers: readonly Spoke[],
  today: Day,
): One | undefined => {
  for (const { id } of lastToSpeak(beliefs, triggers)) {
    const one = againstOf(evidence, beliefs, id, today);
    if (one !== undefined) return one;
  }
  return undefined;
};
