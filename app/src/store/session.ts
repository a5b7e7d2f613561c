import type { Id } from '@evenkeel/kernel';
import type { HeadRow, Manifest, SegmentRef } from './head.ts';
import {
  type Batch,
  emptyState,
  mergeRecords,
  type Origin,
  type RecordState,
  type RecordWrite,
  recordKey,
  type State,
  stepOf,
  writeRecord,
} from './merge.ts';
import type { Views } from './views.ts';

export type BaseRow = Pick<HeadRow, 'generation' | 'sealed'>;

/** What an open vault holds in memory. All of it comes from the disk, so it can be thrown away and read again. */
export interface Session {
  readonly state: () => State;
  readonly head: () => HeadRow;
  /** What the segments in memory were read from, and the next fold builds on. */
  readonly base: () => Manifest;
  /** `base` as it is kept, sealed. */
  readonly baseRow: () => BaseRow;
  readonly previous: () => Manifest | undefined;
  /** The last position of the log that is in memory. */
  readonly applied: () => number;
  /** Records changed by rows that no segment holds yet, with the last such row. */
  readonly dirty: ReadonlyMap<string, number>;
  /** In which segment a record lies. */
  readonly homes: () => ReadonlyMap<string, string>;
  /** Segments that hold an older copy of a record which lies in another: they must be written anew without it. */
  readonly withCopies: () => ReadonlySet<string>;
  /** Segments, as `id/generation`, whose records are in `homes`. */
  readonly knownSegments: Set<string>;
  /** Rows that could not be opened. */
  readonly keptRows: Set<number>;
  readonly isUnloaded: (id: Id) => boolean;
  readonly applyRows: (
    rows: readonly { readonly position: number; readonly batch: Batch | undefined }[],
  ) => void;
  /**
   * A row that could not be opened at an earlier fold. If it can now, what it replaces goes and what it wrote comes,
   * whatever the vector says; else it goes on being kept.
   */
  readonly applyLate: (position: number, batch: Batch | undefined) => void;
  readonly addRecords: (ref: SegmentRef, records: readonly RecordState[]) => void;
  /** Notes where the records of segments that another tab wrote lie. */
  readonly learnHomes: (
    segments: readonly { readonly ref: SegmentRef; readonly records: readonly RecordState[] }[],
  ) => void;
  /** The last record of a segment is in, or it cannot be opened: what waited for it is written now. */
  readonly finishSegment: (ref: SegmentRef, isOpen: boolean) => void;
  /** Segments that could not be opened. They stay where they are. */
  readonly unreadSegments: () => readonly SegmentRef[];
  /** The segments were folded: by another tab, or by this one, which then knows where everything lies. */
  readonly adopt: (
    head: HeadRow,
    base: Manifest,
    previous: Manifest | undefined,
    homes?: Map<string, string>,
  ) => void;
}

export const nameOf = ({ id, generation }: Pick<SegmentRef, 'id' | 'generation'>): string =>
  `${id}/${generation}`;

/** Says whether an id lies in the range of a segment that is not in memory. */
const covers = (ref: SegmentRef, id: string): boolean => ref.from <= id && id <= ref.to;

export const createSession = (
  start: {
    readonly head: HeadRow;
    readonly base: Manifest;
    readonly baseRow: BaseRow;
    readonly previous: Manifest | undefined;
    /** Segments that will be added later. */
    readonly unloaded: readonly SegmentRef[];
  },
  views: Views,
): Session => {
  let { head, base, baseRow, previous } = start;
  let state: State = {
    ...emptyState,
    records: new Map(),
    vector: new Map(base.vector),
    frontier: base.frontier,
    lamport: base.lamport,
  };
  let applied = base.foldedTo;
  let unloaded = start.unloaded;
  const dirty = new Map<string, number>();
  const waiting = new Map<string, { write: RecordWrite; origin: Origin }[]>();
  const keptRows = new Set<number>();
  let homes = new Map<string, string>();
  const withCopies = new Set<string>();
  const unread = new Set<string>();
  const knownSegments = new Set<string>();

  const isUnloaded = (id: Id): boolean => unloaded.some((ref) => covers(ref, id));
  const withRecords = (keys: Iterable<string>) =>
    [...keys].map((key) => [key, state.records.get(key)] as const);

  const setRecords = (changed: ReadonlyMap<string, RecordState>): void => {
    // The map is this session's own: nobody else holds on to it while it fills.
    const records = state.records as Map<string, RecordState>;
    for (const [key, record] of changed) records.set(key, record);
  };

  /** Takes out of a batch what touches records that are still to come, and lets it wait for them. */
  const nowOf = (batch: Batch): Batch => {
    if (unloaded.length === 0) return batch;
    const now = batch.changes.filter((write) => {
      if (!isUnloaded(write.id)) return true;
      const key = recordKey(write.kind, write.id);
      waiting.set(key, [...(waiting.get(key) ?? []), { write, origin: batch }]);
      return false;
    });
    return { ...batch, changes: now };
  };

  return {
    state: () => state,
    head: () => head,
    base: () => base,
    baseRow: () => baseRow,
    previous: () => previous,
    applied: () => applied,
    dirty,
    homes: () => homes,
    withCopies: () => withCopies,
    knownSegments,
    keptRows,
    isUnloaded,
    applyRows: (rows) => {
      const touched = new Set<string>();
      const batches: Batch[] = [];
      for (const { position, batch } of rows) {
        applied = position;
        if (batch === undefined) {
          keptRows.add(position);
          continue;
        }
        for (const { kind, id } of batch.changes) {
          touched.add(recordKey(kind, id));
          dirty.set(recordKey(kind, id), position);
        }
        batches.push(nowOf(batch));
      }
      const { changed, ...rest } = stepOf(state, batches, 'in-order');
      setRecords(changed);
      state = { ...rest, records: state.records };
      views.show(withRecords(touched));
    },
    applyLate: (position, batch) => {
      if (batch === undefined) {
        keptRows.add(position);
        return;
      }
      const changed = new Map<string, RecordState>();
      for (const write of nowOf(batch).changes) {
        const key = recordKey(write.kind, write.id);
        changed.set(key, writeRecord(changed.get(key) ?? state.records.get(key), write, batch));
      }
      for (const { kind, id } of batch.changes) dirty.set(recordKey(kind, id), Math.max(position, applied));
      setRecords(changed);
      views.show(changed);
    },
    addRecords: (ref, added) => {
      const nothing = new Map<string, number>();
      const changed = new Map<string, RecordState>();
      for (const record of added) {
        const key = recordKey(record.kind, record.id);
        // Two segments can hold the same record if one of them could not be opened for a while.
        const known = state.records.get(key);
        const other = homes.get(key);
        if (other !== undefined && other !== ref.id) {
          withCopies.add(other);
          dirty.set(key, applied);
        }
        homes.set(key, ref.id);
        const both = known && mergeRecords({ record, vector: nothing }, { record: known, vector: nothing });
        changed.set(key, both ?? record);
      }
      setRecords(changed);
      views.prepare(changed);
    },
    learnHomes: (segments) => {
      const rewritten = new Set(segments.map(({ ref }) => ref.id));
      for (const { ref, records } of segments) {
        for (const { kind, id } of records) {
          const key = recordKey(kind, id);
          const old = homes.get(key);
          if (old !== undefined && !rewritten.has(old)) withCopies.add(old);
          homes.set(key, ref.id);
        }
        knownSegments.add(nameOf(ref));
      }
    },
    unreadSegments: () => base.segments.filter((ref) => unread.has(nameOf(ref))),
    finishSegment: (ref, isOpen) => {
      unloaded = unloaded.filter((other) => nameOf(other) !== nameOf(ref));
      if (isOpen) knownSegments.add(nameOf(ref));
      else unread.add(nameOf(ref));
      const changed = new Map<string, RecordState>();
      for (const [key, writes] of waiting) {
        const id = writes[0]?.write.id;
        if (id === undefined || isUnloaded(id)) continue;
        for (const { write, origin } of writes) {
          changed.set(key, writeRecord(changed.get(key) ?? state.records.get(key), write, origin));
        }
        waiting.delete(key);
      }
      setRecords(changed);
      views.show(changed);
    },
    adopt: (newHead, newBase, newPrevious, newHomes) => {
      head = newHead;
      base = newBase;
      baseRow = newHead;
      previous = newPrevious;
      if (newHomes !== undefined) {
        homes = newHomes;
        withCopies.clear();
      }
      for (const [key, position] of dirty) if (position <= newBase.foldedTo) dirty.delete(key);
    },
  };
};
