import { type Id, isId } from '@evenkeel/kernel';

type Ids = Readonly<Record<string, true>> | undefined;

/** A small victory as it is kept: see victory.record.ts. */
export interface Victory {
  readonly at: number;
  readonly offsetMinutes?: number | undefined;
  readonly words?: string | undefined;
  readonly belief?: Ids;
  readonly trigger?: Ids;
  readonly pause?: Ids;
  readonly prediction?: Ids;
  readonly experiment?: Ids;
}

interface Kept {
  readonly id: Id;
  readonly fields: Victory;
}

/** Newest first; two of one time by their ids, so that no list ever changes its order by itself. */
export const newestFirst = <One extends Kept>(all: readonly One[]): readonly One[] =>
  all.toSorted((one, other) => other.fields.at - one.fields.at || (one.id < other.id ? 1 : -1));

/** A tap on something it belongs to: tied, or no longer. */
export const withTie = (ties: Ids, id: string): Readonly<Record<string, true>> => {
  const { [id]: was, ...others } = ties ?? {};
  return was === undefined ? { ...others, [id]: true } : others;
};

/** What a new one begins with, from an address: the belief that it was written for. */
export const beliefOf = (query: Readonly<Record<string, string>>): Readonly<Record<string, true>> =>
  isId(query.belief) ? { [`belief/${query.belief}`]: true } : {};
