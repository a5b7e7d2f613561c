import { type Change, type Id, removed } from '@evenkeel/kernel';

/** What may be said in a row, in this order. All of it may stay open. */
export const originFields = ['who', 'taught', 'protected', 'now'] as const;
export type OriginField = (typeof originFields)[number];

type Said = { readonly [field in OriginField]?: string | undefined };

/** A row of the map, as it is kept: see origin.record.ts. */
export type Origin = Said & {
  readonly at: number;
  readonly offsetMinutes?: number | undefined;
};

/** The pages of the map: caution first, a gentle way out last. */
export const originSteps = ['before', 'map', 'row', 'close'] as const;
export type OriginStep = (typeof originSteps)[number];

/** The step that an address names; one that is not known is the caution. */
export const stepOf = (named: string | undefined): OriginStep =>
  originSteps.find((step) => step === named) ?? 'before';

/**
 * So long the map is looked at before a sentence says that it may be enough. Milliseconds. Nothing is blocked. Writing about
 * what hurt made some people worse (Sbarra et al. 2013, 10.1177/2167702612469801), so it is kept short.
 */
export const ENOUGH = 10 * 60_000;

/** Whether it has been long enough, by clocks that only go forward (ms); undefined: it has not begun. */
export const isLong = (begunAt: number | undefined, now: number): boolean =>
  begunAt !== undefined && now - begunAt >= ENOUGH;

/** Whether nothing was said in it. */
export const isBlank = (row: Said): boolean => originFields.every((field) => !row[field]?.trim());

export const removeOrigin = (id: Id): Change => removed('origin', id);
