/** Measures the search of the journal alone, without a page, over all that a vault of trials holds. */

import { sessionKind } from '../../src/features/calm/session.record.ts';
import { pauseKind } from '../../src/features/pause/pause.record.ts';
import { findItems, foldText, nothingWanted } from '../../src/features/timeline/find.ts';
import type { Item } from '../../src/features/timeline/item.ts';
import {
  type Names,
  pauseToItems,
  sessionToItems,
  triggerToItems,
} from '../../src/features/timeline/line-view.ts';
import { triggerKind } from '../../src/features/trigger/trigger.record.ts';
import { createTrialMarks } from '../browser-store.ts';
import { median } from './figure.ts';
import { openStore } from './store.bench.ts';

const LOOKED_FOR = ['b', 'br', 'bread', 'bread bin', 'sam', 'cold hands', 'zebra', 'he said'];

/** The median of one search, in ms. */
export const benchSearch = async (name: string): Promise<number> => {
  const store = await openStore(name, createTrialMarks());
  await store.settled();
  const names: Names = { person: () => 'Sam', feeling: (key) => key };
  const offset = () => 0;
  const items: readonly Item[] = [
    ...store.query(triggerKind).value.flatMap((entry) => triggerToItems(entry, names, offset)),
    ...store.query(pauseKind).value.flatMap((entry) => pauseToItems(entry, offset)),
    ...store.query(sessionKind).value.flatMap((entry) => sessionToItems(entry, offset)),
  ];
  store.close();
  const folded = new WeakMap(items.map((item) => [item, foldText(item.all)] as const));
  const times = LOOKED_FOR.flatMap((text) =>
    Array.from({ length: 5 }, () => {
      const start = performance.now();
      findItems(items, { ...nothingWanted, text }, (item) => folded.get(item) ?? '');
      return performance.now() - start;
    }),
  );
  return median(times);
};
