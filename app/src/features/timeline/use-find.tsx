import { effect, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import type { Store } from '../../store/contract.ts';
import { foldText, nothingWanted, type Wanted } from './find.ts';
import type { Item } from './item.ts';

/** What is looked for. It outlives the page, so that coming back from an entry finds the same list. In memory only. */
const wanted = signal<Wanted>(nothingWanted);
const watched = new WeakSet<Store>();

/** Words that were looked for are as private as those that were written: a lock takes them too. */
const forgetWithKeys = (store: Store): void => {
  if (watched.has(store)) return;
  watched.add(store);
  effect(() => {
    if (store.status.value.type !== 'open') wanted.value = nothingWanted;
  });
};

export const useWanted = (): readonly [Wanted, (next: Wanted) => void] => {
  const { store } = useWorld();
  useMemo(() => forgetWithKeys(store), [store]);
  return [
    wanted.value,
    (next) => {
      wanted.value = next;
    },
  ];
};

/** How many texts are made ready before the browser may draw again. */
const SLICE = 500;

const folded = new WeakMap<Item, string>();

/** The text of an item without case and marks, made once. */
export const foldedOf = (item: Item): string => {
  const found = folded.get(item) ?? foldText(item.all);
  folded.set(item, found);
  return found;
};

/** Makes the texts ready in slices before the first letter is typed. */
export const usePrepared = (items: readonly Item[]): void => {
  useEffect(() => {
    let from = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = () => {
      for (const item of items.slice(from, from + SLICE)) foldedOf(item);
      from += SLICE;
      if (from < items.length) timer = setTimeout(next);
    };
    timer = setTimeout(next, SLICE);
    return () => clearTimeout(timer);
  }, [items]);
};
