import type { Id } from '@evenkeel/kernel';
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Entry, Reader } from './contract.ts';
import { createKindView, type KindView } from './kind-view.ts';
import type { RecordState } from './merge.ts';
import type { AnyKind, RecordKind } from './record-kind.ts';

/** What pages see: entries by kind, live. It outlives a reload of the records beneath it. */
export interface Views {
  /** Takes these records in; `undefined` means that the record is not in memory (yet). */
  readonly show: (records: Iterable<readonly [key: string, record: RecordState | undefined]>) => void;
  /** The same, but pages hear of it only at the next `show`: for slices of a segment that is coming in. */
  readonly prepare: Views['show'];
  readonly clear: () => void;
  /** Clears, for good: what a save that still runs would show is shown no more (Hide). */
  readonly close: () => void;
  readonly query: <Fields>(kind: RecordKind<Fields>) => ReadonlySignal<readonly Entry<Fields>[]>;
  readonly deleted: <Fields>(kind: RecordKind<Fields>) => ReadonlySignal<readonly Entry<Fields>[]>;
  readonly reader: Reader;
  /** Whether there is any record at all. */
  readonly isEmpty: () => boolean;
  /**
   * All kinds there are. Reads what nobody has asked for yet, in slices, so that a page finds it done; and from then on
   * records of other kinds count as unreadable.
   */
  readonly learn: (kinds: readonly AnyKind[], pause?: () => Promise<void>) => Promise<void>;
  /** Records that no kind takes: of an unknown kind, or of another form. Those of kinds not asked for yet are not known. */
  readonly unreadable: ReadonlySignal<number>;
}

/** How many records are read before the browser may draw again. */
const SLICE = 64;

export const createViews = (): Views => {
  /** All records in memory, by the name of their kind. */
  const records = new Map<string, Map<Id, RecordState>>();
  const owners = new Map<string, KindView>();
  /** Views of what a feature reads of another's records, by name of the kind. */
  const neighbours = new Map<string, Map<AnyKind, KindView>>();
  let areAllKnown = false;
  let isClosed = false;
  const unreadable = signal(0);

  const recordsOf = (name: string): Map<Id, RecordState> => {
    const found = records.get(name) ?? new Map<Id, RecordState>();
    records.set(name, found);
    return found;
  };

  /** A neighbour reads by its own form, whatever else is read: what it sees hangs on no order. */
  const viewOf = (kind: AnyKind): KindView => {
    const beside = neighbours.get(kind.name) ?? new Map<AnyKind, KindView>();
    const known = kind.isNeighbour ? beside.get(kind) : owners.get(kind.name);
    if (known !== undefined) return known;
    const made = createKindView(kind, recordsOf(kind.name));
    if (kind.isNeighbour) neighbours.set(kind.name, beside.set(kind, made));
    else owners.set(kind.name, made);
    return made;
  };
  const viewsOf = (name: string): readonly KindView[] => {
    const owner = owners.get(name);
    return [...(owner ? [owner] : []), ...(neighbours.get(name)?.values() ?? [])];
  };

  const count = (): number => {
    let sum = 0;
    for (const [name, those] of records) {
      const owner = owners.get(name);
      if (owner !== undefined) sum += owner.unreadable();
      else if (areAllKnown) sum += those.size;
    }
    return sum;
  };

  const changed = new Set<KindView>();
  const prepare: Views['show'] = (incoming) => {
    if (isClosed) return;
    for (const [key, record] of incoming) {
      const [id, name] = key.split('/') as [Id, string];
      if (record === undefined) recordsOf(name).delete(id);
      else recordsOf(name).set(id, record);
      for (const view of viewsOf(name)) if (view.put(id, record)) changed.add(view);
    }
  };

  /** What one commit wrote is seen together. */
  const publish = (): void => {
    const now = [...changed];
    changed.clear();
    batch(() => {
      for (const { tick } of now) tick.value++;
      unreadable.value = count();
    });
  };

  const clear = (): void => {
    changed.clear();
    for (const [name, those] of records) {
      those.clear();
      for (const view of viewsOf(name)) view.clear();
    }
    unreadable.value = 0;
  };

  return {
    prepare,
    show: (incoming) => {
      prepare(incoming);
      publish();
    },
    clear,
    close: () => {
      isClosed = true;
      clear();
    },
    query: (kind) => viewOf(kind).all as never,
    deleted: (kind) => viewOf(kind).deleted as never,
    reader: {
      all: (kind) => viewOf(kind).all.peek() as never,
      one: (kind, id) => viewOf(kind).one(id) as never,
    },
    isEmpty: () => [...records.values()].every((those) => those.size === 0),
    learn: async (kinds, pause) => {
      for (const kind of kinds) {
        const view = viewOf(kind);
        while (view.readSome(pause === undefined ? Number.POSITIVE_INFINITY : SLICE)) await pause?.();
      }
      areAllKnown = true;
      publish();
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
