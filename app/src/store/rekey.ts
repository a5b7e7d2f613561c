import type { StoredKeyring } from '@evenkeel/vault';
import { sameBytes } from './bytes.ts';
import type { Database, Key, Transaction } from './database.ts';
import { draftPlace, keyOfRow } from './draft-row.ts';
import {
  HEAD_KEY,
  type HeadRow,
  headPlace,
  KEYRING_KEY,
  type Manifest,
  manifestToBytes,
  readHeadRow,
  type SegmentRef,
  segmentKey,
  segmentPlace,
} from './head.ts';
import type { RecordState } from './merge.ts';
import type { Sealing } from './sealing.ts';
import { lamportOf, recordsToBytes } from './segment.ts';
import type { Session } from './session.ts';

export interface RekeyDeps {
  readonly database: Database;
  /** What everything is sealed with now. */
  readonly old: Sealing;
  /** What everything shall be sealed with: a vault of its own, with an id of its own. */
  readonly next: Sealing;
  readonly stored: StoredKeyring;
  readonly spanOf: (kind: string) => 'standing' | 'moment';
  /** An item of the inbox under the keys of now; nothing if it cannot be opened. */
  readonly openItem: (id: string, sealed: unknown) => Promise<Uint8Array | undefined>;
  /** The same for the keyring that shall be. */
  readonly sealItem: (id: string, bytes: Uint8Array) => Promise<Uint8Array>;
  readonly newName: () => string;
  readonly pause: () => Promise<void>;
  readonly segmentSize: number;
}

/** `stale`: something was written in between; follow it and try again. `unsound`: what was sealed could not be opened. */
export type RekeyOutcome = 'rekeyed' | 'stale' | 'unsound';

interface Row {
  readonly key: Key;
  readonly value: unknown;
}

const sameRows = (rows: readonly Row[], others: readonly Row[]): boolean =>
  rows.length === others.length &&
  rows.every(({ key, value }, index) => key === others[index]?.key && sameBytes(value, others[index]?.value));

const idOrder = (one: RecordState, other: RecordState): number => {
  if (one.id === other.id) return one.kind < other.kind ? -1 : 1;
  return one.id < other.id ? -1 : 1;
};

interface Piece {
  readonly ref: SegmentRef;
  readonly records: readonly RecordState[];
}

/** All records, in the order of their ids, in segments that begin anew. */
const cutAll = (records: readonly RecordState[], generation: number, deps: RekeyDeps): readonly Piece[] => {
  const sets = (['standing', 'moment'] as const).map((set) => ({
    set,
    held: records.filter(({ kind }) => deps.spanOf(kind) === set).toSorted(idOrder),
  }));
  return sets.flatMap(({ set, held }) =>
    Array.from({ length: Math.ceil(held.length / deps.segmentSize) }, (_, number): Piece => {
      const piece = held.slice(number * deps.segmentSize, (number + 1) * deps.segmentSize);
      const ref: SegmentRef = {
        id: deps.newName(),
        generation,
        set,
        from: piece[0]?.id ?? '',
        to: piece.at(-1)?.id ?? '',
        count: piece.length,
        lamport: lamportOf(piece),
      };
      return { ref, records: piece };
    }),
  );
};

/** Seals, and opens again before anything is believed. */
const sealTwiceLooked = async ({ next }: RekeyDeps, pieces: readonly Piece[], pause: () => Promise<void>) => {
  const rows: { readonly ref: SegmentRef; readonly sealed: Uint8Array }[] = [];
  for (const { ref, records } of pieces) {
    const sealed = await next.seal(segmentPlace(ref), recordsToBytes(records));
    const opened = await next.openSegment(ref, sealed);
    if (opened?.length !== records.length) return undefined;
    rows.push({ ref, sealed });
    await pause();
  }
  return rows;
};

/** Drafts that open now are sealed anew; one that does not stays as it is. */
const resealDrafts = async ({ old, next }: RekeyDeps, rows: readonly Row[]): Promise<readonly Row[]> => {
  const resealed: Row[] = [];
  for (const { key, value } of rows) {
    const place = draftPlace(keyOfRow(String(key)));
    const bytes = await old.open(place, value);
    if (bytes !== undefined) resealed.push({ key, value: await next.seal(place, bytes) });
  }
  return resealed;
};

/** What Calm laid in since the inbox was taken in is sealed to the new key: nobody has the old one any more. */
const resealItems = async (
  { openItem, sealItem }: RekeyDeps,
  rows: readonly Row[],
): Promise<readonly Row[]> => {
  const resealed: Row[] = [];
  for (const { key, value } of rows) {
    const bytes = await openItem(String(key), value);
    if (bytes !== undefined) resealed.push({ key, value: await sealItem(String(key), bytes) });
  }
  return resealed;
};

/** Inside the transaction: whether all is as it was when it was read. */
const isUntouched = async (
  transaction: Transaction,
  seen: {
    readonly head: HeadRow;
    readonly applied: number;
    readonly drafts: readonly Row[];
    readonly inbox: readonly Row[];
  },
): Promise<boolean> => {
  const head = readHeadRow(await transaction.get('head', HEAD_KEY));
  if (typeof head === 'string') return false;
  const isSameHead = head.generation === seen.head.generation && sameBytes(head.vaultId, seen.head.vaultId);
  const last = ((await transaction.lastKey('log')) as number | undefined) ?? 0;
  const drafts = await transaction.rows('draft');
  const inbox = await transaction.rows('inbox');
  return (
    isSameHead &&
    Math.max(last, head.foldedTo) === seen.applied &&
    sameRows(drafts, seen.drafts) &&
    sameRows(inbox, seen.inbox)
  );
};

/** Takes away all that was sealed under the old keys. */
const clear = async (transaction: Transaction): Promise<void> => {
  for (const store of ['segment', 'log'] as const)
    for (const key of await transaction.keys(store)) await transaction.remove(store, key);
};

/**
 * Seals everything that is kept anew, under the keys of a new vault, and puts it in the place of the old in one
 * transaction: whatever happens, exactly one of the two is there. All records must be in memory, what waits in the inbox must
 * have been taken in, and every row and segment must have been read: what cannot be opened under the old keys cannot be sealed
 * anew, so whoever calls refuses before. The log is empty afterwards, and its positions go on.
 */
export const rekey = async (session: Session, deps: RekeyDeps): Promise<RekeyOutcome> => {
  const { database, next, stored } = deps;
  // From here to the sealing nothing waits: records, vector and position are from one moment.
  const head = session.head();
  const generation = head.generation + 1;
  const { records, vector, frontier, lamport } = session.state();
  const applied = session.applied();
  const pieces = cutAll([...records.values()], generation, deps);

  const rows = await sealTwiceLooked(deps, pieces, deps.pause);
  if (rows === undefined) return 'unsound';
  const { drafts, inbox } = await database.read(['draft', 'inbox'], async (transaction) => ({
    drafts: await transaction.rows('draft'),
    inbox: await transaction.rows('inbox'),
  }));
  const resealed = await resealDrafts(deps, drafts);
  const items = await resealItems(deps, inbox);
  const manifest: Manifest = {
    generation,
    foldedTo: applied,
    lamport,
    vector: [...vector],
    frontier,
    segments: rows.map(({ ref }) => ref),
    keptRows: [],
  };
  const newHead: HeadRow = {
    format: 1,
    vaultId: next.keys.vaultId,
    generation,
    foldedTo: applied,
    sealed: await next.seal(headPlace(generation), manifestToBytes(manifest)),
  };
  if ((await next.openManifest(newHead)) === undefined) return 'unsound';

  const stores = ['keyring', 'head', 'log', 'segment', 'draft', 'inbox'] as const;
  return database.write(stores, async (transaction): Promise<RekeyOutcome> => {
    if (!(await isUntouched(transaction, { head, applied, drafts, inbox }))) return 'stale';
    await clear(transaction);
    for (const { ref, sealed } of rows) await transaction.add('segment', segmentKey(ref), sealed);
    for (const { key, value } of resealed) await transaction.put('draft', key, value);
    for (const { key, value } of items) await transaction.put('inbox', key, value);
    await transaction.put('head', HEAD_KEY, newHead);
    await transaction.put('keyring', KEYRING_KEY, stored);
    return 'rekeyed';
  });
};
