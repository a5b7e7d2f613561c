import { type Id, uuidV7 } from '@evenkeel/kernel';
import { effect } from '@preact/signals';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Entry } from './contract.ts';
import { recordToEntry } from './entry.ts';
import { note, plan, testKinds } from './kind-test-kit.ts';
import { type RecordState, recordKey, writeRecord } from './merge.ts';
import { neighbourKind } from './record-kind.ts';
import { createViews, type Views } from './views.ts';

const createAllViews = (): Views => {
  const views = createViews();
  void views.learn(testKinds);
  return views;
};

const kinds = [note, plan] as const;
const ids: Id[] = Array.from({ length: 12 }, (_, n) => uuidV7(1_000 + n, new Uint8Array(10).fill(n)));

type Fate = 'written' | 'deleted' | 'unreadable';

const recordOf = (kind: string, id: Id, fate: Fate, sequence: number): RecordState => {
  const values = { text: fate === 'unreadable' ? 5 : `text ${sequence}`, deleted: fate === 'deleted' };
  const writes = Object.entries(values).map(([field, value]) => ({ field, value, seen: [] }));
  const origin = { replica: 'a', sequence, lamport: sequence, at: sequence, offset: 0 };
  return writeRecord(undefined, { kind, id, writes }, origin);
};

type Step =
  | { readonly type: 'show' | 'prepare'; readonly records: readonly (readonly [string, number, Fate])[] }
  | { readonly type: 'read' | 'clear' };

const history: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        type: fc.constantFrom('show' as const, 'show' as const, 'prepare' as const),
        records: fc.array(
          fc.tuple(
            fc.constantFrom('note', 'plan', 'unknown'),
            fc.nat({ max: ids.length - 1 }),
            fc.constantFrom<Fate>('written', 'written', 'deleted', 'unreadable'),
          ),
          { maxLength: 6 },
        ),
      }),
    },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('read' as const) }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('clear' as const) }) },
  ),
  { maxLength: 30 },
);

/** The views as one would write them without a thought for time: everything is read and sorted anew at each look. */
const createNaive = () => {
  const records = new Map<string, RecordState>();
  const entriesOf = (kind: (typeof kinds)[number]) =>
    [...records.values()]
      .filter((record) => record.kind === kind.name)
      .map((record) => recordToEntry<unknown>(kind, record))
      .filter((entry): entry is Entry<unknown> => typeof entry === 'object')
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  const isUnreadable = (record: RecordState): boolean => {
    const kind = kinds.find(({ name }) => name === record.kind);
    return kind === undefined || recordToEntry<unknown>(kind, record) === 'unreadable';
  };
  const deletedOf = (kind: (typeof kinds)[number]) =>
    [...records.values()]
      .filter((record) => record.kind === kind.name && recordToEntry<unknown>(kind, record) === 'deleted')
      .map(({ id }) => id)
      .sort();
  return {
    records,
    entriesOf,
    deletedOf,
    unreadable: () => [...records.values()].filter(isUnreadable).length,
  };
};

type Naive = ReturnType<typeof createNaive>;

const plain = (entries: readonly Entry<unknown>[]) => entries.map(({ id, fields }) => [id, fields]);

const shownBy = (views: Views) => kinds.map((kind) => views.query<unknown>(kind).value);

/** One step of a history, in the views and in the naive form. */
const take = (step: Step, sequence: number, views: Views, naive: Naive): void => {
  if (step.type === 'clear') {
    views.clear();
    naive.records.clear();
  }
  if (!('records' in step)) return;
  const records = step.records.map(
    ([kind, n, fate]) =>
      [recordKey(kind, ids[n] as Id), recordOf(kind, ids[n] as Id, fate, sequence)] as const,
  );
  views[step.type](records);
  for (const [key, record] of records) naive.records.set(key, record);
};

const expectAlike = (views: Views, naive: Naive): void => {
  expect(shownBy(views).map(plain)).toEqual(kinds.map((kind) => plain(naive.entriesOf(kind))));
  expect(kinds.map((kind) => views.deleted<unknown>(kind).value.map(({ id }) => id))).toEqual(
    kinds.map((kind) => naive.deletedOf(kind)),
  );
  expect(views.unreadable.value).toBe(naive.unreadable());
  for (const kind of kinds) {
    const found = ids.flatMap((id) => views.reader.one<unknown>(kind, id) ?? []);
    expect(plain(found)).toEqual(plain(naive.entriesOf(kind)));
  }
};

/** Lives through a history; answers each list that a page took, with what it showed then. */
const live = (steps: readonly Step[], views: Views, naive: Naive) => {
  const lists = new Map<readonly Entry<unknown>[], string>();
  for (const [index, step] of steps.entries()) {
    take(step, index + 1, views, naive);
    // Pages hear of what was prepared at the next `show`, and may look before that.
    if (step.type === 'show' || step.type === 'clear') expectAlike(views, naive);
    for (const list of step.type === 'read' ? shownBy(views) : [])
      lists.set(list, JSON.stringify(plain(list)));
  }
  views.show([]);
  expectAlike(views, naive);
  return lists;
};

describe('what pages see', () => {
  test('is after any history what reading and sorting everything anew would give', () => {
    fc.assert(
      fc.property(history, fc.boolean(), (steps, isWatched) => {
        const views = createAllViews();
        const stop = isWatched ? effect(() => void shownBy(views)) : () => undefined;
        const lists = live(steps, views, createNaive());
        stop();
        // Whoever still shows an older list shows it as it was.
        for (const [list, before] of lists) expect(JSON.stringify(plain(list))).toBe(before);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is the same when a kind is asked for only afterwards, at any time while it is being read', async () => {
    const shown = history.map((steps) => steps.filter((step) => 'records' in step));
    await fc.assert(
      fc.asyncProperty(shown, fc.nat({ max: 4 }), async (steps, askAfter) => {
        const views = createViews();
        const naive = createNaive();
        for (const [index, step] of steps.entries()) take(step, index + 1, views, naive);
        let slices = 0;
        await views.learn(testKinds, async () => {
          if (slices++ === askAfter) views.query(note).value;
        });
        expectAlike(views, naive);
      }),
      { numRuns: 500 },
    );
  });

  test('shows what was deleted, and can be brought back, on its own', () => {
    const views = createAllViews();
    const [first = '' as Id, second = '' as Id] = ids;
    const show = (id: Id, fate: Fate) => views.show([[recordKey('note', id), recordOf('note', id, fate, 1)]]);
    show(first, 'deleted');
    show(second, 'written');
    expect(views.deleted(note).value.map(({ id }) => id)).toEqual([first]);
    show(first, 'written');
    expect(views.deleted(note).value).toEqual([]);
    show(second, 'deleted');
    expect(plain(views.deleted(note).value)).toEqual([[second, { text: 'text 1', mark: {} }]]);
  });

  test('gives a neighbour its few fields, whether the owner was asked for or not', () => {
    const title = neighbourKind('note', { text: v.string() });
    const [first = '' as Id, second = '' as Id] = ids;
    const views = createViews();
    const show = (id: Id) => views.show([[recordKey('note', id), recordOf('note', id, 'written', 1)]]);
    show(first);
    expect(plain(views.query(title).value)).toEqual([[first, { text: 'text 1' }]]);
    expect(plain(views.query(note).value)).toEqual([[first, { text: 'text 1', mark: {} }]]);
    show(second);
    expect(views.query(title).value.map(({ fields }) => fields.text)).toEqual(['text 1', 'text 1']);
  });

  test('stays the same list when nothing of its kind has changed', () => {
    const views = createAllViews();
    const [first = '' as Id, second = '' as Id] = ids;
    const show = (kind: string, id: Id, fate: Fate) =>
      views.show([[recordKey(kind, id), recordOf(kind, id, fate, 1)]]);
    show('note', first, 'written');
    const before = views.query(note).value;
    show('plan', second, 'written');
    show('note', second, 'deleted');
    expect(views.query(note).value).toBe(before);
    show('note', second, 'written');
    expect(views.query(note).value).not.toBe(before);
    // The list of deleted records is one of its own, and it too stays the same while nothing of its kind changes.
    const gone = views.deleted(note).value;
    show('plan', second, 'deleted');
    expect(views.deleted(note).value).toBe(gone);
  });
});
