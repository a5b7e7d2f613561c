import type { HabitKind, Picked, Preparation, TriggerKind } from './preparation.ts';

/** The pieces of an if-then plan in one human language. */
export interface PlanWords {
  /** What stands after *When*: `no reply comes`. */
  readonly when: Readonly<Record<TriggerKind, string>>;
  readonly whenUnknown: string;
  /** *When* itself, as somebody may begin their own words. */
  readonly opening: RegExp;
  /** What stands after *I want to*: `write again`. */
  readonly want: Readonly<Record<HabitKind, string>>;
  /** Puts the pieces together; `wants` may be empty. */
  readonly sentence: (when: string, wants: readonly string[]) => string;
}

/** Own words as a part of a sentence: without what ends a sentence. */
const asClause = (words: string): string => words.trim().replace(/[\s.!?…]+$/u, '');

const clause = <Kind extends string>(
  { kind, words }: Picked<Kind>,
  clauses: Readonly<Record<string, string>>,
): string => (Object.hasOwn(clauses, kind) ? (clauses[kind] ?? '') : asClause(words));

/** What stands after *When* in this preparation; who began their own words with it is not told it twice. */
export const whenOf = ({ trigger }: Preparation, words: PlanWords): string =>
  (trigger && clause(trigger, words.when).replace(words.opening, '')) || words.whenUnknown;

/**
 * The if-then plan: one cue, one act, and the act is always *I open this first*. If-then plans help people do what they
 * meant to do (Gollwitzer and Sheeran 2006, d = .65 over 94 tests; this use of them has no trial of its own).
 */
export const planOf = (preparation: Preparation, words: PlanWords): string =>
  words.sentence(
    whenOf(preparation, words),
    preparation.habits.map((habit) => clause(habit, words.want)).filter((want) => want !== ''),
  );

/** After another answer changed: a plan that was ours follows it, a plan in the person's own words stays as it is. */
export const carryPlan = (before: Preparation, after: Preparation, words: PlanWords): Preparation =>
  after.plan !== undefined && after.plan === before.plan && before.plan === planOf(before, words)
    ? { ...after, plan: planOf(after, words) }
    : after;
