import type { Id } from '@evenkeel/kernel';
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Entry } from './contract.ts';
import { readRecord, recordToEntry } from './entry.ts';
import { withChanges } from './in-order.ts';
import type { RecordState } from './merge.ts';
import type { RecordKind } from './record-kind.ts';

type AnyEntry = Entry<unknown>;

/** The records of one kind as pages see them, read by one form of it. */
export interface KindView {
  /** Reads this record again. True if a page would see something else than before. */
  readonly put: (id: Id, record: RecordState | undefined) => boolean;
  /** Reads up to `count` of the records that were there before this view. False if none is left. */
  readonly readSome: (count: number) => boolean;
  readonly clear: () => void;
  /** Goes up when an entry changes. */
  readonly tick: Signal<number>;
  readonly all: ReadonlySignal<readonly AnyEntry[]>;
  /** Deleted, and still there to be brought back. Newest id last. */
  readonly deleted: ReadonlySignal<readonly AnyEntry[]>;
  readonly one: (id: Id) => AnyEntry | undefined;
  /** Records that this form does not take. */
  readonly unreadable: () => number;
}

/** `records`: those of this kind that are in memory, kept up to date by the owner of the view. */
export const createKindView = (
  // biome-ignore lint/suspicious/noExplicitAny: views of kinds of every form
  kind: RecordKind<any>,
  records: ReadonlyMap<Id, RecordState>,
): KindView => {
  const entries = new Map<Id, AnyEntry>();
  const unreadable = new Set<Id>();
  const gone = new Set<Id>();
  const tick = signal(0);
  /** Not read yet: a kind is read when somebody asks for it, and in small slices before that. */
  const unread = new Map(records);
  let list: readonly AnyEntry[] = [];
  /** What became of entries since `list` was made. */
  const changes = new Map<Id, AnyEntry | undefined>();

  const read = (id: Id, record: RecordState | undefined): boolean => {
    const entry = record && recordToEntry(kind, record);
    if (entry === 'unreadable') unreadable.add(id);
    else unreadable.delete(id);
    const wasGone = gone.delete(id);
    if (entry === 'deleted') gone.add(id);
    const shown = typeof entry === 'object' ? entry : undefined;
    if (shown === undefined && !entries.has(id)) return wasGone || entry === 'deleted';
    if (shown === undefined) entries.delete(id);
    else entries.set(id, shown);
    changes.set(id, shown);
    return true;
  };

  const readSome = (count: number): boolean => {
    let left = count;
    for (const [id, record] of unread) {
      if (left-- <= 0) return true;
      unread.delete(id);
      read(id, record);
    }
    return false;
  };
  const readAll = (): void => void readSome(Number.POSITIVE_INFINITY);

  const all = computed(() => {
    tick.value;
    readAll();
    list = withChanges(list, changes);
    changes.clear();
    return list;
  });
  const deleted = computed(() => {
    tick.value;
    readAll();
    return [...gone]
      .map((id) => records.get(id))
      .filter((record) => record !== undefined)
      .map((record) => readRecord<unknown>(kind, record))
      .filter((entry) => entry !== 'unreadable')
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  });

  return {
    tick,
    all,
    deleted,
    put: (id, record) => {
      unread.delete(id);
      return read(id, record);
    },
    readSome,
    one: (id) => {
      const waiting = unread.get(id);
      if (waiting !== undefined) {
        unread.delete(id);
        read(id, waiting);
      }
      return entries.get(id);
    },
    unreadable: () => unreadable.size,
    clear: () => {
      entries.clear();
      unreadable.clear();
      gone.clear();
      unread.clear();
      changes.clear();
      list = [];
      tick.value++;
      // Nobody may be looking: the lists that were made go now, not at the next look.
      all.peek();
      deleted.peek();
    },
  };
};
