/**
 * Keys, sealing and opening. No storage, no network, no clock; WebCrypto only. The bytes: docs/vault-format.md. The inbox and
 * the passphrase are doors of their own, `@evenkeel/vault/inbox` and `…/passphrase`: most visits need none of them.
 */
export type { Bytes } from './bytes.ts';
export type { Opener, OpenVaultError, StoredKeyring } from './keyring.ts';
export { createVault, openVault } from './keyring.ts';
export type { Argon2idRequest, DeriveKey, WeakPassphrase } from './passphrase.ts';
export type { Place } from './place.ts';
export { CHUNK_LENGTH, chunkPlace } from './place.ts';
export type { RandomBytes } from './random.ts';
export { open, seal } from './seal.ts';
export type { OpenError } from './sealed-unit.ts';
export type { Slot } from './slot.ts';
export { readSlot } from './slot.ts';
export type { VaultKeys } from './vault-keys.ts';
