import type { Place } from '@evenkeel/vault';
import type { Dot } from './contract.ts';
import { bytesToJson, isArrayOf } from './json.ts';
import { isDot } from './log.ts';

/** About how many records a segment holds. One that grew a quarter above it is cut. */
export const SEGMENT_SIZE = 256;

export const HEAD_KEY = 'head';
export const KEYRING_KEY = 'keyring';

/** Where one segment lies: row `[id, generation]`. Its range are the ids of its records, first and last included. */
export interface SegmentRef {
  readonly id: string;
  readonly generation: number;
  readonly set: 'standing' | 'moment';
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** The highest Lamport counter in it: how lately it was written to. */
  readonly lamport: number;
  /** Could not be opened when its neighbours were folded. It stays as it is, and is tried again at every opening. */
  readonly unread?: true;
}

/** The table of contents, sealed. Without it an older segment could be put in the place of a newer one. */
export interface Manifest {
  readonly generation: number;
  /** All rows of the log up to this position are in the segments. */
  readonly foldedTo: number;
  readonly lamport: number;
  readonly vector: readonly Dot[];
  readonly frontier: readonly Dot[];
  readonly segments: readonly SegmentRef[];
  /** Rows up to `foldedTo` that could not be opened. They stay in the log. */
  readonly keptRows: readonly number[];
}

/** What every commit must look at: readable without a key. The sealed manifest repeats and proves it. */
export interface HeadRow {
  readonly format: 1;
  readonly vaultId: Uint8Array;
  readonly generation: number;
  readonly foldedTo: number;
  readonly sealed: Uint8Array;
  /** The manifest before, until the next fold has read this one's segments back. */
  readonly previous?: { readonly generation: number; readonly sealed: Uint8Array };
}

export const headPlace = (generation: number): Place => ({ store: 'head', position: 'head', generation });
export const segmentPlace = ({ id, generation }: Pick<SegmentRef, 'id' | 'generation'>): Place => ({
  store: 'segment',
  position: id,
  generation,
});
export const segmentKey = ({ id, generation }: Pick<SegmentRef, 'id' | 'generation'>) =>
  [id, generation] as const;
/** A row of the log is written once, so its generation is always 0. */
export const logPlace = (position: number): Place => ({
  store: 'log',
  position: String(position),
  generation: 0,
});

export const emptyManifest: Manifest = {
  generation: 0,
  foldedTo: 0,
  lamport: 0,
  vector: [],
  frontier: [],
  segments: [],
  keptRows: [],
};

export const manifestToBytes = (manifest: Manifest): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ format: 1, ...manifest }));

const isSegmentRef = (value: unknown): value is SegmentRef => {
  const ref = value as SegmentRef;
  return (
    [ref.id, ref.from, ref.to].every((text) => typeof text === 'string') &&
    [ref.generation, ref.count, ref.lamport].every(Number.isFinite) &&
    (ref.set === 'standing' || ref.set === 'moment')
  );
};

export const bytesToManifest = (bytes: Uint8Array): Manifest | undefined => {
  const json = bytesToJson(bytes) as ({ format?: unknown } & Manifest) | undefined;
  if (json?.format !== 1) return undefined;
  const isManifest =
    [json.generation, json.foldedTo, json.lamport].every(Number.isFinite) &&
    isArrayOf(isDot)(json.vector) &&
    isArrayOf(isDot)(json.frontier) &&
    isArrayOf(isSegmentRef)(json.segments) &&
    isArrayOf(Number.isFinite as (value: unknown) => value is number)(json.keptRows);
  return isManifest ? json : undefined;
};

/** `newer`: written by a newer app. `damaged`: not a head. */
export const readHeadRow = (row: unknown): HeadRow | 'newer' | 'damaged' => {
  if (typeof row !== 'object' || row === null) return 'damaged';
  const head = row as HeadRow;
  if (typeof head.format === 'number' && head.format > 1) return 'newer';
  const isHead =
    head.format === 1 &&
    ArrayBuffer.isView(head.vaultId) &&
    Number.isFinite(head.generation) &&
    Number.isFinite(head.foldedTo);
  return isHead ? head : 'damaged';
};
