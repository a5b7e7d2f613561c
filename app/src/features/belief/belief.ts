import { type Change, edited, type Id } from '@evenkeel/kernel';
import { isSameName } from '../feeling/own-list.ts';
import { BELIEVABLE, type Conviction, ratingsOf } from './conviction.ts';
import type { Role } from './role.ts';

/** A belief as it is kept: see belief.record.ts. */
export interface Belief {
  readonly role: Role;
  readonly words: string;
  readonly of?: string | undefined;
  readonly starter?: string | undefined;
  readonly since?: string | undefined;
  readonly restedAt?: number | null | undefined;
  /** When it was written down, in milliseconds. */
  readonly at: number;
  readonly offsetMinutes?: number | undefined;
}

/** A record with its id; an entry of the store is one. */
export interface Kept<Fields> {
  readonly id: Id;
  readonly fields: Fields;
}

/** A rise of a belief, in points, after which something that speaks against it is shown. Two steps of the slider. */
const RISE = 10;

export const isAtRest = ({ restedAt }: Pick<Belief, 'restedAt'>): boolean => typeof restedAt === 'number';

const byTime = <Fields extends { readonly at: number }>(one: Kept<Fields>, other: Kept<Fields>): number =>
  one.fields.at - other.fields.at || (one.id < other.id ? -1 : 1);

/** The old beliefs in the order in which they were written down, at rest or not. */
export const oldBeliefs = <One extends Kept<Belief>>(
  beliefs: readonly One[],
  isResting = false,
): readonly One[] =>
  beliefs.filter(({ fields }) => fields.role === 'old' && isAtRest(fields) === isResting).toSorted(byTime);

/** All bridges and new beliefs that answer an old one, newest first. */
export const answersTo = <One extends Kept<Belief>>(beliefs: readonly One[], old: string): readonly One[] =>
  beliefs.filter(({ fields }) => fields.role !== 'old' && fields.of === old).toSorted((a, b) => byTime(b, a));

/**
 * The one answer that stands beside an old belief: the newest bridge, for as long as there is one, else the newest new
 * belief. One that rests answers nothing.
 */
export const answerOf = <One extends Kept<Belief>>(beliefs: readonly One[], old: string): One | undefined => {
  const answers = answersTo(beliefs, old).filter(({ fields }) => !isAtRest(fields));
  return answers.find(({ fields }) => fields.role === 'bridge') ?? answers[0];
};

/** Bridges and new beliefs whose old one is not here: deleted, or never written down. */
export const loneAnswers = <One extends Kept<Belief>>(beliefs: readonly One[]): readonly One[] => {
  const old = new Set<string>(beliefs.filter(({ fields }) => fields.role === 'old').map(({ id }) => id));
  return beliefs.filter(({ fields }) => fields.role !== 'old' && !old.has(fields.of ?? '')).toSorted(byTime);
};

/** One that says the same already; whoever writes it twice has two curves of one belief. */
export const sameBelief = <One extends Kept<Belief>>(
  beliefs: readonly One[],
  { role, words, of }: Pick<Belief, 'role' | 'words' | 'of'>,
  self?: Id,
): One | undefined =>
  beliefs.find(
    ({ id, fields }) =>
      id !== self &&
      (role === 'old' ? fields.role === 'old' : fields.role !== 'old' && fields.of === of) &&
      isSameName(fields.words, words),
  );

/** Whether the last rating is clearly higher than the one before it: then one thing that speaks against it may be shown. */
export const hasRisen = (convictions: readonly Conviction[], of: string): boolean => {
  const [before, last] = ratingsOf(convictions, of).slice(-2);
  return before !== undefined && last !== undefined && last.value - before.value >= RISE;
};

/**
 * Whether a bridge is offered after a new belief was written down: it does not feel true, and nothing stands between. Offered
 * only; the person may keep it as it is. Unrated, nothing is known, and nothing is offered.
 */
export const needsBridge = (
  { role, value }: { readonly role: Role; readonly value: number | undefined },
  hasBridge: boolean,
): boolean => role === 'new' && value !== undefined && value < BELIEVABLE && !hasBridge;

/** Puts a belief to rest, or takes it up again. */
export const restBelief = (id: Id, restedAt: number | null): Change => edited('belief', id, { restedAt });
