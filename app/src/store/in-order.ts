import type { Id } from '@evenkeel/kernel';

interface Named {
  readonly id: Id;
}

/** Where `id` stands, or would stand, in a list that is in order. Looks no further back than `from`. */
const placeOf = (list: readonly Named[], id: Id, from: number): number => {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = list[middle];
    if (found !== undefined && found.id < id) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * A list in the order of ids, with what became of some of them: `undefined` takes one out. The list itself stays as it is,
 * for whoever still shows it. Costs a copy, and a binary search for each change: never a sort of all.
 */
export const withChanges = <One extends Named>(
  list: readonly One[],
  changes: ReadonlyMap<Id, One | undefined>,
): readonly One[] => {
  if (changes.size === 0) return list;
  const next: One[] = [];
  let from = 0;
  const keepUpTo = (end: number): void => {
    for (; from < end; from++) next.push(list[from] as One);
  };
  for (const [id, one] of [...changes].sort(([first], [second]) => (first < second ? -1 : 1))) {
    keepUpTo(placeOf(list, id, from));
    if (list[from]?.id === id) from++;
    if (one !== undefined) next.push(one);
  }
  keepUpTo(list.length);
  return next;
};
