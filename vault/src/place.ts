import { assert } from '@evenkeel/kernel';
import { type Bytes, lengthPrefixed, u64, utf8 } from './bytes.ts';

/** Where a sealed unit lives. It opens there and nowhere else. */
export interface Place {
  readonly store: 'keyring' | 'head' | 'log' | 'segment' | 'blob' | 'draft';
  /** The key of the row, or what a row's order depends on. Not empty, well-formed text. */
  readonly position: string;
  /** How often this place has been rewritten: a whole number from 0 to 2^53 - 1. */
  readonly generation: number;
}

/** Associated data of a sealed unit: format, vault id, store, position, generation, each behind its length. */
export const placeToAssociatedData = (format: number, vaultId: Uint8Array, place: Place): Bytes => {
  // A lone surrogate would be encoded as U+FFFD: two positions could give the same bytes.
  assert(place.position !== '' && place.position.isWellFormed(), 'a position is well-formed text');
  assert(
    Number.isSafeInteger(place.generation) && place.generation >= 0,
    'a generation is a whole number from 0',
  );
  return lengthPrefixed(
    Uint8Array.of(format),
    vaultId,
    utf8(place.store),
    utf8(place.position),
    u64(place.generation),
  );
};

/** Bytes of a blob in one chunk; the last chunk may be shorter, also empty. */
export const CHUNK_LENGTH = 65_536;

/**
 * Where a chunk of a blob lives. Its index and whether it is the last are part of the position, so that a chunk left out,
 * doubled, moved or added is refused (the STREAM construction, Hoang, Reyhanitabar, Rogaway and Vizár 2015).
 */
export const chunkPlace = (blobId: string, index: number, last: boolean): Place => {
  assert(Number.isSafeInteger(index) && index >= 0, 'a chunk is counted from 0');
  return { store: 'blob', position: `${blobId}/${index}/${last ? 'last' : 'more'}`, generation: 0 };
};
