import { batch } from '@preact/signals';
import type { Database, Transaction } from './database.ts';
import { HEAD_KEY, type HeadRow, type Manifest, readHeadRow, type SegmentRef, segmentKey } from './head.ts';
import type { RecordState } from './merge.ts';
import type { Sealing } from './sealing.ts';
import { createSession, type Session } from './session.ts';
import type { Views } from './views.ts';

export interface Opening {
  readonly session: Session;
  /** The current segments could not be opened; all was read from the ones before and the log. Nothing is lost. */
  readonly recovered: boolean;
  /** Older segments, newest first. */
  readonly older: readonly SegmentRef[];
}

export type OpeningFailure = 'gone' | 'newer' | 'damaged';

interface Found {
  readonly head: HeadRow;
  readonly current: Manifest | undefined;
  readonly previous: Manifest | undefined;
}

export const findHead = async (database: Database, sealing: Sealing): Promise<Found | OpeningFailure> => {
  const head = readHeadRow(await database.read(['head'], (transaction) => transaction.get('head', HEAD_KEY)));
  if (typeof head === 'string') return head;
  const current = await sealing.openManifest(head);
  if (current === 'newer') return 'newer';
  const older = head.previous === undefined ? undefined : await sealing.openManifest(head.previous);
  const previous = older === 'newer' ? undefined : older;
  // The plain numbers steer every commit; they must be the sealed ones.
  const isSound = current?.foldedTo === head.foldedTo;
  return { head, current: isSound ? current : undefined, previous };
};

/** Standing segments, and of the dated ones those written to last until about one segment's worth of records is in. */
const splitByAge = (
  segments: readonly SegmentRef[],
  segmentSize: number,
): { first: SegmentRef[]; older: SegmentRef[] } => {
  const first = segments.filter(({ set }) => set === 'standing');
  const moments = segments
    .filter(({ set }) => set === 'moment')
    .sort((one, two) => two.lamport - one.lamport);
  let count = 0;
  const older: SegmentRef[] = [];
  for (const ref of moments) {
    if (count < segmentSize) first.push(ref);
    else older.push(ref);
    count += ref.count;
  }
  return { first, older };
};

const readSegments = (transaction: Transaction, refs: readonly SegmentRef[]): Promise<readonly unknown[]> =>
  Promise.all(refs.map((ref) => transaction.get('segment', segmentKey(ref))));

/** Reads segments back and opens them. `undefined` stands for each that cannot be. */
export const openSegments = async (
  database: Database,
  sealing: Sealing,
  refs: readonly SegmentRef[],
): Promise<readonly (readonly RecordState[] | undefined)[]> => {
  const rows = await database.read(['segment'], (transaction) => readSegments(transaction, refs));
  return Promise.all(refs.map((ref, index) => sealing.openSegment(ref, rows[index])));
};

/** Whether all that a manifest names can be opened, so that nothing is lost by going back to it. */
export const canOpenAll = async (
  database: Database,
  sealing: Sealing,
  manifest: Manifest,
): Promise<boolean> => {
  for (const ref of manifest.segments) {
    if (ref.unread) continue;
    const [records] = await openSegments(database, sealing, [ref]);
    if (records === undefined) return false;
  }
  return true;
};

const readRest = (database: Database, base: Manifest, first: readonly SegmentRef[]) =>
  database.read(['head', 'segment', 'log'], async (transaction) => {
    const [head, segments, rows, kept] = await Promise.all([
      transaction.get('head', HEAD_KEY),
      readSegments(transaction, first),
      transaction.rows('log', { from: base.foldedTo + 1 }),
      Promise.all(base.keptRows.map((position) => transaction.get('log', position))),
    ]);
    return { head: readHeadRow(head), segments, rows, kept };
  });

/** Opens rows of the log. A hole is a row that cannot be opened either: it is counted. */
export const openRows = async (
  sealing: Sealing,
  after: number,
  rows: readonly { readonly key: unknown; readonly value: unknown }[],
) => {
  const byPosition = new Map(rows.map(({ key, value }) => [key as number, value]));
  const last = Math.max(after, ...byPosition.keys());
  const positions = Array.from({ length: last - after }, (_, index) => after + 1 + index);
  return Promise.all(
    positions.map(async (position) => ({
      position,
      batch: await sealing.openRow(position, byPosition.get(position)),
    })),
  );
};

/**
 * Reads what makes the app usable: standing segments, the newest dated ones, the log. If a current segment cannot be opened
 * and everything before the last fold still can, that and the log are used instead.
 */
export const openSession = async (
  database: Database,
  sealing: Sealing,
  views: Views,
  segmentSize: number,
  from: 'current' | 'previous' = 'current',
): Promise<Opening | OpeningFailure> => {
  const found = await findHead(database, sealing);
  if (typeof found === 'string') return found;
  const { head, current, previous } = found;
  const recovered = from === 'previous' || current === undefined;
  const base = recovered ? previous : current;
  if (base === undefined) return 'damaged';

  const { first, older } = splitByAge(base.segments, segmentSize);
  const rest = await readRest(database, base, first);
  if (typeof rest.head === 'string') return rest.head;
  // Another tab folded between the two looks: what was named may be swept away already.
  if (rest.head.generation !== head.generation) return openSession(database, sealing, views, segmentSize);

  const opened = await Promise.all(first.map((ref, index) => sealing.openSegment(ref, rest.segments[index])));
  const isDamaged = first.some((ref, index) => opened[index] === undefined && !ref.unread);
  if (isDamaged && !recovered && previous !== undefined && (await canOpenAll(database, sealing, previous))) {
    return openSession(database, sealing, views, segmentSize, 'previous');
  }

  const [rows, kept] = await Promise.all([
    openRows(sealing, base.foldedTo, rest.rows),
    Promise.all(base.keptRows.map((position, index) => sealing.openRow(position, rest.kept[index]))),
  ]);
  const session = createSession(
    {
      head,
      base,
      baseRow: recovered && head.previous !== undefined ? head.previous : head,
      previous: recovered ? undefined : previous,
      unloaded: [...first, ...older],
    },
    views,
  );
  // Pages see the whole at once, not an empty app in between.
  batch(() => {
    views.clear();
    for (const [index, ref] of first.entries()) {
      session.addRecords(ref, opened[index] ?? []);
      session.finishSegment(ref, opened[index] !== undefined);
    }
    // Rows that an older app had to leave, if this one can open them, come before those that were written since.
    for (const [index, position] of base.keptRows.entries()) session.applyLate(position, kept[index]);
    session.applyRows(rows);
  });
  return { session, recovered, older };
};
