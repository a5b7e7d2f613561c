import type { Id } from '@evenkeel/kernel';
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Entry, Reader } from './contract.ts';
import { recordToEntry } from './entry.ts';
import { withChanges } from './in-order.ts';
import type { RecordState } from './merge.ts';
import type { RecordKind } from './record-kind.ts';

type AnyEntry = Entry<unknown>;

/** What pages see: entries by kind, live. It outlives a reload of the records beneath it. */
export interface Views {
  /** Reads these records again; `undefined` means that the record is not in memory (yet). */
  readonly show: (records: Iterable<readonly [key: string, record: RecordState | undefined]>) => void;
  /** The same, but pages hear of it only at the next `show`: for slices of a segment that is coming in. */
  readonly prepare: Views['show'];
  readonly clear: () => void;
  /** Clears, for good: what a save that still runs would show is shown no more (Hide). */
  readonly close: () => void;
  readonly query: <Fields>(kind: RecordKind<Fields>) => ReadonlySignal<readonly Entry<Fields>[]>;
  readonly reader: Reader;
  /** Records of an unknown kind, or that their kind's schema does not take. */
  readonly unreadable: ReadonlySignal<number>;
}

interface KindView {
  // biome-ignore lint/suspicious/noExplicitAny: views of kinds of every form
  readonly kind: RecordKind<any>;
  readonly entries: Map<Id, AnyEntry>;
  readonly put: (id: Id, entry: AnyEntry | undefined) => void;
  readonly clear: () => void;
  /** Goes up when an entry of this kind changes. */
  readonly tick: Signal<number>;
  readonly all: ReadonlySignal<readonly AnyEntry[]>;
}

// biome-ignore lint/suspicious/noExplicitAny: views of kinds of every form
const createKindView = (kind: RecordKind<any>): KindView => {
  const entries = new Map<Id, AnyEntry>();
  const tick = signal(0);
  let list: readonly AnyEntry[] = [];
  /** What became of entries since `list` was made. */
  const changes = new Map<Id, AnyEntry | undefined>();
  const all = computed(() => {
    tick.value;
    list = withChanges(list, changes);
    changes.clear();
    return list;
  });
  return {
    kind,
    entries,
    tick,
    all,
    put: (id, entry) => {
      if (entry === undefined) entries.delete(id);
      else entries.set(id, entry);
      changes.set(id, entry);
    },
    clear: () => {
      entries.clear();
      changes.clear();
      list = [];
      tick.value++;
      // Nobody may be looking: the list that was made goes now, not at the next look.
      all.peek();
    },
  };
};

// biome-ignore lint/suspicious/noExplicitAny: a list of kinds of every form
export const createViews = (kinds: readonly RecordKind<any>[]): Views => {
  const views = new Map(kinds.map((kind) => [kind.name, createKindView(kind)]));
  const unreadableKeys = new Set<string>();
  const unreadable = signal(0);

  // A kind whose feature is not in the table of contents has no entries: a reader of it finds none, and the app goes on.
  const none = computed<readonly AnyEntry[]>(() => []);
  const allOf = (name: string) => views.get(name)?.all ?? none;

  const showOne = (key: string, record: RecordState | undefined): KindView | undefined => {
    unreadableKeys.delete(key);
    if (record === undefined) return undefined;
    const view = views.get(record.kind);
    const entry = view === undefined ? 'unreadable' : recordToEntry(view.kind, record);
    if (entry === 'unreadable') unreadableKeys.add(key);
    if (view === undefined) return undefined;
    const shown = entry === 'unreadable' || entry === 'deleted' ? undefined : entry;
    if (shown === undefined && !view.entries.has(record.id)) return undefined;
    view.put(record.id, shown);
    return view;
  };

  const changed = new Set<KindView>();
  let isClosed = false;
  const prepare: Views['show'] = (records) => {
    if (isClosed) return;
    for (const [key, record] of records) {
      const view = showOne(key, record);
      if (view !== undefined) changed.add(view);
    }
  };

  const clear = (): void => {
    unreadableKeys.clear();
    changed.clear();
    unreadable.value = 0;
    for (const view of views.values()) view.clear();
  };

  return {
    prepare,
    show: (records) => {
      prepare(records);
      const now = [...changed];
      changed.clear();
      // What one commit wrote is seen together.
      batch(() => {
        for (const { tick } of now) tick.value++;
        unreadable.value = unreadableKeys.size;
      });
    },
    clear,
    close: () => {
      isClosed = true;
      clear();
    },
    query: (kind) => allOf(kind.name) as never,
    reader: {
      all: (kind) => allOf(kind.name).peek() as never,
      one: (kind, id) => views.get(kind.name)?.entries.get(id) as never,
    },
    unreadable,
  };
};

/** The same views, which show only for as long as `mayShow` says so. */
export const gated = (views: Views, mayShow: () => boolean): Views => ({
  ...views,
  show: (records) => (mayShow() ? views.show(records) : undefined),
  prepare: (records) => (mayShow() ? views.prepare(records) : undefined),
});
