import type { Result } from '@evenkeel/kernel';
import type { Bytes } from './bytes.ts';
import { type Place, placeToAssociatedData } from './place.ts';
import { createDraw, type RandomBytes } from './random.ts';
import { FORMAT, type OpenError, openUnit, sealUnit, type UnitKey } from './sealed-unit.ts';
import type { VaultKeys } from './vault-keys.ts';

const unitKeyOf = (keys: VaultKeys): UnitKey => ({ base: keys.epochKey, purpose: 'evenkeel/1/record' });

/** Seals bytes for one place of one vault. Throws if the random source is plainly broken. */
export const seal = (keys: VaultKeys, place: Place, bytes: Uint8Array, random: RandomBytes): Promise<Bytes> =>
  sealUnit(unitKeyOf(keys), placeToAssociatedData(FORMAT, keys.vaultId, place), bytes, createDraw(random));

/** Opens what was sealed for exactly this place of exactly this vault. */
export const open = (keys: VaultKeys, place: Place, sealed: unknown): Promise<Result<Bytes, OpenError>> =>
  openUnit(unitKeyOf(keys), placeToAssociatedData(FORMAT, keys.vaultId, place), sealed);
