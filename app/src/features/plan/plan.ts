import { type Id, type Instant, idFromKey, minutes } from '@evenkeel/kernel';
import { isSameName, tidied } from '../feeling/own-list.ts';

/**
 * An if-then plan: one cue, one thing to do, and what to do if that does not work. The form is that of implementation
 * intentions (Gollwitzer and Sheeran 2006, 10.1016/S0065-2601(06)38002-1: d = .65 over 94 tests, seen in other papers).
 */
export interface Plan {
  /** Key of a common trigger; empty where the cue is in the person's own words alone. */
  readonly cue?: string | undefined;
  /** What stands after *When*. */
  readonly cueWords?: string | undefined;
  /** What stands after *then I will*. */
  readonly will?: string | undefined;
  /** What stands after *If that does not work, I will*. */
  readonly slip?: string | undefined;
  /** Kept, and not shown when its cue comes. */
  readonly isResting?: boolean | undefined;
  /** When it was written (ms). */
  readonly at?: number | undefined;
}

export interface PlanEntry {
  readonly id: Id;
  readonly fields: Plan;
}

/** What set a person off, as a trigger keeps it. */
export interface Cue {
  /** The key of the common trigger that was tapped, if one was. */
  readonly common?: string | undefined;
  readonly commonWords?: string | undefined;
}

const isPlanFor = ({ cue, cueWords }: Plan, { common, commonWords }: Cue): boolean =>
  cue ? cue === common : isSameName(cueWords ?? '', commonWords ?? '') && tidied(cueWords ?? '') !== '';

/** The plan for a cue, none that rests. One plan for one cue: of two, which two tabs may have made, the newer one. */
export const planFor = <One extends PlanEntry>(plans: readonly One[], cue: Cue): One | undefined =>
  plans.findLast(({ fields }) => !fields.isResting && fields.will?.trim() && isPlanFor(fields, cue));

/** A plan that stands in the way of another one for the same cue. `self`: the plan that is being written. */
export const planInTheWay = <One extends PlanEntry>(
  plans: readonly One[],
  plan: Plan,
  self: Id | undefined,
): One | undefined =>
  plans.find(
    ({ id, fields }) =>
      id !== self && isPlanFor(fields, { common: plan.cue || undefined, commonWords: plan.cueWords }),
  );

interface Came extends Cue {
  /** When it happened (ms). */
  readonly at: number;
}

/** So far back triggers are counted: twelve weeks, in milliseconds. Our own choice: old enough to tell, new enough to be true. */
export const LOOK_BACK = minutes(12 * 7 * 24 * 60);

/** How often each common trigger came in the last twelve weeks. What is to come (a clock set back) does not count. */
export const countCues = (triggers: readonly Came[], now: Instant): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { at, common } of triggers)
    if (common && at <= now && now - at < LOOK_BACK) counts.set(common, (counts.get(common) ?? 0) + 1);
  return counts;
};

/** A common trigger as it can be planned for. */
export interface KnownCue {
  readonly key: string;
  /** What it is called. */
  readonly label: string;
  /** What stands after *When*. */
  readonly when: string;
}

interface CommonRecord {
  readonly id: Id;
  readonly fields: { readonly words?: string | undefined; readonly isHidden?: boolean | undefined };
}

/** The record in which a starter was renamed or hidden; the same on every device (`commonTriggerId` of `trigger`). */
const recordOf = (key: string): Id => idFromKey(`common-trigger/${key}`);

/** Own words as part of a sentence: without what ends a sentence. */
const asClause = (words: string): string => tidied(words).replace(/[\s.!?…]+$/u, '');

/**
 * What can be planned for: our starters as the person calls them, their own, and what they noted under a name that is on no
 * list. Hidden ones are left out, unless they still come.
 */
export const knownCues = (
  starters: readonly KnownCue[],
  records: readonly CommonRecord[],
  triggers: readonly Came[],
): readonly KnownCue[] => {
  const came = new Set(triggers.map(({ common }) => common));
  const byId = new Map(records.map(({ id, fields }) => [id as string, fields]));
  const named = (key: string, words: string): KnownCue => ({
    key,
    label: tidied(words),
    when: asClause(words),
  });
  const ours = starters.flatMap((starter) => {
    const fields = byId.get(recordOf(starter.key));
    byId.delete(recordOf(starter.key));
    if (fields?.isHidden && !came.has(starter.key)) return [];
    return [fields?.words?.trim() ? named(starter.key, fields.words) : starter];
  });
  const own = [...byId].flatMap(([id, { words = '', isHidden }]) =>
    words.trim() === '' || (isHidden && !came.has(id)) ? [] : [named(id, words)],
  );
  const known = new Set([...ours, ...own].map(({ key }) => key));
  const noted = new Map<string, KnownCue>();
  for (const { common, commonWords } of triggers)
    if (common && commonWords?.trim() && !known.has(common)) noted.set(common, named(common, commonWords));
  return [...ours, ...own, ...noted.values()];
};

/** Plans are offered for so many. */
const COMMONEST = 5;

/** The five that came most often; where fewer came, filled up with the rest of the list in its order. */
export const commonest = (
  cues: readonly KnownCue[],
  counts: ReadonlyMap<string, number>,
): readonly KnownCue[] =>
  cues.toSorted((a, b) => (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0)).slice(0, COMMONEST);

/** First what came most often, then what was written last; what rests comes last. */
export const ordered = <One extends PlanEntry>(
  plans: readonly One[],
  counts: ReadonlyMap<string, number>,
): readonly One[] => {
  const rank = ({ fields }: One): number => (fields.isResting ? -1 : (counts.get(fields.cue ?? '') ?? 0));
  return plans.toReversed().toSorted((a, b) => rank(b) - rank(a));
};

/** The sentence of a plan, in one human language. */
export interface PlanSentence {
  /** How people begin these fields, though it stands there already: *when*, *then I will*. */
  readonly openings: { readonly when: RegExp; readonly will: RegExp };
  /** Stands for a part that is not written yet. */
  readonly open: string;
  readonly whole: (when: string, will: string) => string;
  readonly slip: (slip: string) => string;
}

/** The whole plan as one reads it to oneself. Parts that are not written yet are left open. */
export const sentenceOf = ({ cueWords = '', will = '', slip = '' }: Plan, words: PlanSentence): string => {
  const when = asClause(cueWords).replace(words.openings.when, '') || words.open;
  const act = (text: string): string => asClause(text).replace(words.openings.will, '');
  const first = words.whole(when, act(will) || words.open);
  return act(slip) === '' ? first : `${first} ${words.slip(act(slip))}`;
};
