import { type Change, edited, type Id, type Instant, removed } from '@evenkeel/kernel';

/** An edit of nothing: it says that the record is there (every edit does), and brings it back. */
export const bringBack = (kind: string, id: Id): Change => edited(kind, id, {});

/**
 * Forgets the words of a deleted record: each field is overwritten with nothing, those of a newer version too, and the
 * record stays deleted, so that no other device brings it back. `fields`: the names of all that it ever had.
 */
export const forget = (kind: string, id: Id, fields: readonly string[]): readonly Change[] => [
  edited(
    kind,
    id,
    Object.fromEntries(fields.filter((name) => name !== 'deleted').map((name) => [name, null])),
  ),
  removed(kind, id),
];

/** So long a deleted record stands among those that were deleted lately. */
const LATELY = 30 * 24 * 60 * 60_000;

/** Deleted records: those of the last 30 days, and older ones. A deletion "from the future" (a changed clock) is a late one. */
export const splitDeleted = <One extends { readonly writtenAt: Instant }>(
  deleted: readonly One[],
  now: Instant,
): { readonly lately: readonly One[]; readonly before: readonly One[] } => {
  const newestFirst = [...deleted].sort((one, other) => other.writtenAt - one.writtenAt);
  return {
    lately: newestFirst.filter(({ writtenAt }) => now - writtenAt < LATELY),
    before: newestFirst.filter(({ writtenAt }) => now - writtenAt >= LATELY),
  };
};
