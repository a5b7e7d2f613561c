import { assert } from '@evenkeel/kernel';
import type { RandomBytes } from '@evenkeel/vault';
import { toHex } from './bytes.ts';
import type { Database, Transaction } from './database.ts';
import {
  HEAD_KEY,
  type HeadRow,
  headPlace,
  type Manifest,
  manifestToBytes,
  readHeadRow,
  type SegmentRef,
  segmentKey,
  segmentPlace,
} from './head.ts';
import type { RecordState } from './merge.ts';
import { openSegments } from './opening.ts';
import type { Sealing } from './sealing.ts';
import { lamportOf, recordsToBytes } from './segment.ts';
import { nameOf, type Session } from './session.ts';

export interface FoldDeps {
  readonly database: Database;
  readonly sealing: Sealing;
  readonly random: RandomBytes;
  readonly spanOf: (kind: string) => 'standing' | 'moment';
  readonly pause: () => Promise<void>;
  readonly segmentSize: number;
}

/** `unsound`: what the last fold wrote cannot be opened, so nothing may be deleted: open again, from before it. */
export type FoldOutcome = 'folded' | 'nothing' | 'stale' | 'unsound';

interface NewSegment {
  readonly ref: SegmentRef;
  readonly records: readonly RecordState[];
}

/** The segment whose range an id belongs to: the last that begins before it, else the first of all. */
const homeFor = (id: string, refs: readonly SegmentRef[]): string | undefined => {
  const sorted = [...refs].sort((one, two) => (one.from < two.from ? -1 : 1));
  return (sorted.findLast(({ from }) => from <= id) ?? sorted[0])?.id;
};

type Groups = Map<string, { readonly set: SegmentRef['set']; readonly keys: string[] }>;

/** Gives every changed record a home, then gathers what those segments hold now. `homes` is this fold's own copy. */
const regroup = (session: Session, deps: FoldDeps, homes: Map<string, string>): Groups => {
  const { records } = session.state();
  const usable = new Map(
    session
      .base()
      .segments.filter((ref) => session.knownSegments.has(nameOf(ref)))
      .map((ref) => [ref.id, ref]),
  );
  const groups: Groups = new Map();
  const groupOf = (id: string, set: SegmentRef['set']) => {
    const group = groups.get(id) ?? { set, keys: [] };
    groups.set(id, group);
  };
  const fresh = new Map<SegmentRef['set'], string>();
  const newHome = (id: string, set: SegmentRef['set']): string => {
    const found = homeFor(
      id,
      [...usable.values()].filter((ref) => ref.set === set),
    );
    if (found !== undefined) return found;
    const made = fresh.get(set) ?? toHex(deps.random(12));
    fresh.set(set, made);
    return made;
  };
  for (const id of session.withCopies()) groupOf(id, usable.get(id)?.set ?? 'moment');
  for (const key of session.dirty.keys()) {
    const record = records.get(key);
    if (record === undefined) continue;
    const known = usable.get(homes.get(key) ?? '');
    const set = known?.set ?? deps.spanOf(record.kind);
    const home = known?.id ?? newHome(record.id, set);
    homes.set(key, home);
    groupOf(home, set);
  }
  for (const [key, home] of homes) groups.get(home)?.keys.push(key);
  return groups;
};

/** Cuts a segment that grew too large into pieces of the wanted size; the first keeps the name. */
const cut = (
  session: Session,
  deps: FoldDeps,
  homes: Map<string, string>,
  generation: number,
): readonly NewSegment[] => {
  const { records } = session.state();
  const made: NewSegment[] = [];
  for (const [id, { set, keys }] of regroup(session, deps, homes)) {
    const sorted = keys.sort();
    const size = sorted.length > deps.segmentSize * 1.25 ? deps.segmentSize : sorted.length;
    for (let start = 0; start < sorted.length; start += size) {
      const piece = sorted.slice(start, start + size);
      const held = piece.map((key) => records.get(key)).filter((record) => record !== undefined);
      assert(held.length === piece.length, 'every record that lies in a segment is in memory');
      const name = start === 0 ? id : toHex(deps.random(12));
      const ref: SegmentRef = {
        id: name,
        generation,
        set,
        from: held[0]?.id ?? '',
        to: held.at(-1)?.id ?? '',
        count: held.length,
        lamport: lamportOf(held),
      };
      made.push({ ref, records: held });
      for (const key of piece) homes.set(key, name);
    }
  }
  return made;
};

/** A segment that stays as it is. One that could not be opened is marked, one that can be again loses its mark. */
const carry = ({ unread: _, ...ref }: SegmentRef, isUnread: boolean): SegmentRef =>
  isUnread ? { ...ref, unread: true } : ref;

/** Opens what the last fold wrote, before that fold's leftovers may go; also tells the homes of what another tab folded. */
const readBack = async (session: Session, { database, sealing }: FoldDeps): Promise<boolean> => {
  const before = new Set(session.previous()?.segments.map(nameOf));
  const unread = new Set(session.unreadSegments().map(nameOf));
  const refs = session
    .base()
    .segments.filter((ref) => !before.has(nameOf(ref)) || !session.knownSegments.has(nameOf(ref)))
    .filter((ref) => !ref.unread && !unread.has(nameOf(ref)));
  const opened = await openSegments(database, sealing, refs);
  if (opened.some((records) => records === undefined)) return false;
  session.learnHomes(refs.map((ref, index) => ({ ref, records: opened[index] ?? [] })));
  return true;
};

const sweep = async (transaction: Transaction, keep: readonly Manifest[], base: Manifest): Promise<void> => {
  const named = new Set(keep.flatMap(({ segments }) => segments.map(nameOf)));
  for (const key of await transaction.keys('segment')) {
    const [id, generation] = key as readonly [string, number];
    if (!named.has(nameOf({ id, generation }))) await transaction.remove('segment', key);
  }
  const kept = new Set(keep.flatMap(({ keptRows }) => keptRows));
  for (const key of await transaction.keys('log', { to: base.foldedTo })) {
    if (!kept.has(key as number)) await transaction.remove('log', key);
  }
};

/**
 * Brings the log's rows into segments. Everything is sealed first; one transaction then writes the new segments and head and
 * takes away what only the fold before last needed. What this fold replaces stays, with its rows of the log, until the next
 * one has read this one's segments back and opened them.
 */
export const fold = async (session: Session, deps: FoldDeps): Promise<FoldOutcome> => {
  const { database, sealing } = deps;
  if (session.applied() === session.base().foldedTo) return 'nothing';
  if (!(await readBack(session, deps))) return 'unsound';

  // From here to the sealing nothing waits: records, vector and position are from one moment.
  const { head, base, baseRow } = { head: session.head(), base: session.base(), baseRow: session.baseRow() };
  const generation = head.generation + 1;
  const state = session.state();
  const homes = new Map(session.homes());
  const made = cut(session, deps, homes, generation);
  const remade = new Set([...made.map(({ ref }) => ref.id), ...session.withCopies()]);
  const unread = new Set(session.unreadSegments().map(nameOf));
  const carried = base.segments
    .filter((ref) => unread.has(nameOf(ref)) || !remade.has(ref.id))
    .map((ref) => carry(ref, unread.has(nameOf(ref))));
  const manifest: Manifest = {
    generation,
    foldedTo: session.applied(),
    lamport: state.lamport,
    vector: [...state.vector],
    frontier: state.frontier,
    segments: [...carried, ...made.map(({ ref }) => ref)],
    keptRows: [...session.keptRows],
  };

  const named = new Set(manifest.segments.map(({ id }) => id));
  assert(
    homes.size === state.records.size && [...homes.values()].every((home) => named.has(home)),
    'a fold leaves no record without a segment',
  );

  const rows: { ref: SegmentRef; sealed: Uint8Array }[] = [];
  for (const { ref, records } of made) {
    rows.push({ ref, sealed: await sealing.seal(segmentPlace(ref), recordsToBytes(records)) });
    await deps.pause();
  }
  const newHead: HeadRow = {
    format: 1,
    vaultId: head.vaultId,
    generation,
    foldedTo: manifest.foldedTo,
    sealed: await sealing.seal(headPlace(generation), manifestToBytes(manifest)),
    previous: { generation: baseRow.generation, sealed: baseRow.sealed },
  };
  const isSwapped = await database.write(['head', 'segment', 'log'], async (transaction) => {
    const now = readHeadRow(await transaction.get('head', HEAD_KEY));
    if (typeof now === 'string' || now.generation !== head.generation) return false;
    for (const { ref, sealed } of rows) await transaction.add('segment', segmentKey(ref), sealed);
    await transaction.put('head', HEAD_KEY, newHead);
    await sweep(transaction, [manifest, base], base);
    return true;
  });
  if (!isSwapped) return 'stale';
  for (const { ref } of made) session.knownSegments.add(nameOf(ref));
  session.adopt(newHead, manifest, base, homes);
  return 'folded';
};
