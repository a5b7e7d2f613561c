import type { Id, Json } from '@evenkeel/kernel';
import type { Dot } from './contract.ts';

/** The commit that a version comes from. Time and offset are only shown; order comes from `lamport`, then `replica`. */
export interface Origin {
  readonly replica: string;
  /** Position of the commit in its device's log. */
  readonly sequence: number;
  readonly lamport: number;
  readonly at: number;
  readonly offset: number;
}

export interface Version {
  readonly value: Json;
  readonly origin: Origin;
}

/** Live versions by field, the one that is shown first. `deleted` is a field like any other; a set's element is `set/key`. */
export interface RecordState {
  readonly kind: string;
  readonly id: Id;
  readonly fields: ReadonlyMap<string, readonly Version[]>;
}

/** The highest sequence applied of each replica. A replica's commits are applied in their order, so all below are in too. */
export type Vector = ReadonlyMap<string, number>;

export interface FieldWrite {
  readonly field: string;
  readonly value: Json;
  /** The versions that the page had seen. These go; any other stays beside the new one. */
  readonly seen: readonly Dot[];
}

export interface RecordWrite {
  readonly kind: string;
  readonly id: Id;
  readonly writes: readonly FieldWrite[];
}

export interface Batch extends Origin {
  /**
   * The newest commits that the writer knew. Each of them knew all before it, so this short list says the whole vector;
   * a list of every replica that ever wrote would grow with each opened tab.
   */
  readonly saw: readonly Dot[];
  readonly changes: readonly RecordWrite[];
}

export interface State {
  readonly records: ReadonlyMap<string, RecordState>;
  readonly vector: Vector;
  /** The newest commits applied: those that no other applied commit has seen. */
  readonly frontier: readonly Dot[];
  readonly lamport: number;
  /** Batches that wait for something they saw. */
  readonly held: readonly Batch[];
}

export const DELETED = 'deleted';

export const emptyState: State = {
  records: new Map(),
  vector: new Map(),
  frontier: [],
  lamport: 0,
  held: [],
};

/** Sorts by id first, so that a segment is a range of ids. */
export const recordKey = (kind: string, id: Id): string => `${id}/${kind}`;

export const dotOf = ({ replica, sequence }: Origin): Dot => [replica, sequence];

const covers = (vector: Vector, [replica, sequence]: Dot): boolean => (vector.get(replica) ?? 0) >= sequence;

const isIn = (dots: readonly Dot[], { replica, sequence }: Origin): boolean =>
  dots.some((dot) => dot[0] === replica && dot[1] === sequence);

/** Highest Lamport counter first, then replica, then sequence: the same order on every device. */
const byOrder = ({ origin: one }: Version, { origin: other }: Version): number => {
  if (one.lamport !== other.lamport) return other.lamport - one.lamport;
  if (one.replica !== other.replica) return one.replica < other.replica ? 1 : -1;
  return other.sequence - one.sequence;
};

/** Writes the fields of one change into a record; what the page had not seen stays beside it. */
export const writeRecord = (
  record: RecordState | undefined,
  { kind, id, writes }: RecordWrite,
  origin: Origin,
): RecordState => {
  const fields = new Map(record?.fields);
  for (const { field, value, seen } of writes) {
    const kept = (fields.get(field) ?? []).filter(
      (version) => !isIn(seen, version.origin) && !isIn([dotOf(origin)], version.origin),
    );
    fields.set(field, [...kept, { value, origin }].sort(byOrder));
  }
  return { kind, id, fields };
};

const uncovered = (versions: readonly Version[], others: readonly Version[], vector: Vector) =>
  versions.filter(
    (version) =>
      !covers(vector, dotOf(version.origin)) ||
      others.some((other) => isIn([dotOf(version.origin)], other.origin)),
  );

/**
 * One record of two states. A version that only one side has survives only if the other side never knew it: if it did,
 * it replaced it.
 */
export const mergeRecords = (
  one: { readonly record: RecordState | undefined; readonly vector: Vector },
  other: { readonly record: RecordState | undefined; readonly vector: Vector },
): RecordState | undefined => {
  const base = one.record ?? other.record;
  if (base === undefined) return undefined;
  const fields = new Map<string, readonly Version[]>();
  for (const field of new Set([
    ...(one.record?.fields.keys() ?? []),
    ...(other.record?.fields.keys() ?? []),
  ])) {
    const here = one.record?.fields.get(field) ?? [];
    const there = other.record?.fields.get(field) ?? [];
    const stay = uncovered(here, there, other.vector);
    const come = uncovered(there, here, one.vector).filter(
      (version) => !here.some((known) => isIn([dotOf(version.origin)], known.origin)),
    );
    if (stay.length + come.length > 0) fields.set(field, [...stay, ...come].sort(byOrder));
  }
  return { kind: base.kind, id: base.id, fields };
};

const mergeFrontiers = (one: State, other: State): readonly Dot[] => {
  const has = (dots: readonly Dot[], dot: Dot) => dots.some(([r, s]) => r === dot[0] && s === dot[1]);
  const stay = one.frontier.filter((dot) => !covers(other.vector, dot) || has(other.frontier, dot));
  const come = other.frontier.filter((dot) => !covers(one.vector, dot));
  return [...stay, ...come];
};

const heldOnce = (batches: readonly Batch[]): readonly Batch[] => [
  ...new Map(batches.map((batch) => [`${batch.replica}/${batch.sequence}`, batch])).values(),
];

/**
 * Merges two whole states. Both must be complete for what their vectors cover: a state of which a segment could not be
 * opened must not be merged before it can, because its gaps would read as replaced.
 */
export const mergeStates = (one: State, other: State): State => {
  const vector = new Map(one.vector);
  for (const [replica, sequence] of other.vector) {
    vector.set(replica, Math.max(sequence, vector.get(replica) ?? 0));
  }
  const records = new Map<string, RecordState>();
  for (const key of new Set([...one.records.keys(), ...other.records.keys()])) {
    const record = mergeRecords(
      { record: one.records.get(key), vector: one.vector },
      { record: other.records.get(key), vector: other.vector },
    );
    if (record !== undefined) records.set(key, record);
  }
  const merged: State = {
    records,
    vector,
    frontier: mergeFrontiers(one, other),
    lamport: Math.max(one.lamport, other.lamport),
    held: [],
  };
  return applyBatches(merged, heldOnce([...one.held, ...other.held]));
};

/** What batches make of a state: all of the new one but the records, and those that changed. */
export interface Step extends Omit<State, 'records'> {
  readonly changed: ReadonlyMap<string, RecordState>;
}

/** What a state becomes while batches are applied to it. The maps are its own, but for the records it began with. */
interface Draft {
  readonly before: State['records'];
  readonly changed: Map<string, RecordState>;
  readonly vector: Map<string, number>;
  frontier: readonly Dot[];
  lamport: number;
}

const applyReady = (draft: Draft, batch: Batch): void => {
  for (const change of batch.changes) {
    const key = recordKey(change.kind, change.id);
    const record = draft.changed.get(key) ?? draft.before.get(key);
    draft.changed.set(key, writeRecord(record, change, batch));
  }
  draft.vector.set(batch.replica, batch.sequence);
  draft.frontier = [
    ...draft.frontier.filter(
      ([replica, sequence]) => !batch.saw.some(([r, s]) => r === replica && s === sequence),
    ),
    dotOf(batch),
  ];
  draft.lamport = Math.max(draft.lamport, batch.lamport);
};

/**
 * Applies batches in any order: one that saw something which has not arrived is held until it has; one that is known
 * already does nothing. The rows of a device's own log come in their order by themselves, so `in-order` waits for nothing:
 * a row that cannot be opened must not hide all those after it. Costs as much as what changes, however many records there are.
 */
export const stepOf = (
  state: State,
  batches: readonly Batch[],
  how: 'as-they-come' | 'in-order' = 'as-they-come',
): Step => {
  const draft: Draft = {
    before: state.records,
    changed: new Map(),
    vector: new Map(state.vector),
    frontier: state.frontier,
    lamport: state.lamport,
  };
  let waiting = heldOnce([...state.held, ...batches]);
  for (let moved = true; moved; ) {
    moved = false;
    const still: Batch[] = [];
    for (const batch of waiting) {
      if (covers(draft.vector, dotOf(batch))) continue;
      if (how === 'in-order' || batch.saw.every((dot) => covers(draft.vector, dot))) {
        applyReady(draft, batch);
        moved = true;
      } else still.push(batch);
    }
    waiting = still;
  }
  const { changed, vector, frontier, lamport } = draft;
  return { changed, vector, frontier, lamport, held: waiting };
};

/** The whole new state, beside the old one, which stays as it was. */
export const applyBatches = (state: State, batches: readonly Batch[]): State => {
  const { changed, ...rest } = stepOf(state, batches);
  return { ...rest, records: new Map([...state.records, ...changed]) };
};

/** Gone only if every live version says so: an edit that did not know of the deletion brings the record back. */
export const isDeleted = (record: RecordState): boolean => {
  const versions = record.fields.get(DELETED) ?? [];
  return versions.length > 0 && versions.every((version) => version.value === true);
};
