import type { Place, RandomBytes, VaultKeys } from '@evenkeel/vault';
import { fetchUntilHere } from './behind.ts';
import type { VaultFunctions } from './deps.ts';
import { bytesToManifest, type HeadRow, headPlace, logPlace, type Manifest, segmentPlace } from './head.ts';
import { bytesToBatch } from './log.ts';
import type { Batch, RecordState } from './merge.ts';

/** Seals and opens with the keys of one open vault. */
export interface Sealing {
  readonly keys: VaultKeys;
  readonly seal: (place: Place, bytes: Uint8Array) => Promise<Uint8Array>;
  readonly open: (place: Place, sealed: unknown) => Promise<Uint8Array | undefined>;
  readonly openRow: (position: number, sealed: unknown) => Promise<Batch | undefined>;
  readonly openSegment: (
    ref: { readonly id: string; readonly generation: number },
    sealed: unknown,
  ) => Promise<readonly RecordState[] | undefined>;
  /** `newer`: of a newer app; nothing may be written before it is updated. */
  readonly openManifest: (
    row: Pick<HeadRow, 'generation' | 'sealed'>,
  ) => Promise<Manifest | 'newer' | undefined>;
}

const loadSegment = () => import('./segment.ts');

export const createSealing = (vault: VaultFunctions, keys: VaultKeys, random: RandomBytes): Sealing => {
  const open = async (place: Place, sealed: unknown): Promise<Uint8Array | undefined> => {
    const opened = await vault.open(keys, place, sealed);
    return opened.ok ? opened.value : undefined;
  };
  return {
    keys,
    seal: (place, bytes) => vault.seal(keys, place, bytes, random),
    open,
    openRow: async (position, sealed) => {
      const bytes = await open(logPlace(position), sealed);
      return bytes === undefined ? undefined : bytesToBatch(bytes);
    },
    openSegment: async (ref, sealed) => {
      // Where nothing was folded yet nobody needs it.
      const code = fetchUntilHere(loadSegment);
      const bytes = await open(segmentPlace(ref), sealed);
      return bytes === undefined ? undefined : (await code).bytesToRecords(bytes);
    },
    openManifest: async ({ generation, sealed }) => {
      const opened = await vault.open(keys, headPlace(generation), sealed);
      if (!opened.ok) return opened.error.type === 'newer-version' ? 'newer' : undefined;
      const manifest = bytesToManifest(opened.value);
      return manifest?.generation === generation ? manifest : undefined;
    },
  };
};
