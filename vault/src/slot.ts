import { assert, fail, ok, type Result, Secret } from '@evenkeel/kernel';
import { type Bytes, concat, copyOf, isBytes, u16 } from './bytes.ts';
import { FORMAT, type OpenError, UNIT } from './sealed-unit.ts';

/** Codes of the kinds of slot in byte 1. */
export const SLOT_KIND = { open: 1, passphrase: 2, recovery: 3, passkey: 4 } as const;

/** What Argon2id may be asked for (OWASP's floor; a ceiling so that a forged slot cannot stall a phone). */
export const ARGON2ID = {
  algorithm: 1,
  memoryKiB: { from: 19_456, to: 262_144 },
  passes: { from: 2, to: 10 },
  lanes: 1,
  salt: 16,
} as const;

export const ROOT_KEY_LENGTH = 32;
const PRF_INPUT_LENGTH = 32;
/** WebAuthn, 4: a credential id is at most 1023 bytes. */
const CREDENTIAL_ID = { from: 1, to: 1_023 };
const SCHEME = 1;

/** Format, kind, length of the parameters. */
const PREFIX = 4;
/** The root key as a sealed unit, whose associated data is the slot's whole header and the vault id. */
const WRAPPED_LENGTH = UNIT.format + UNIT.salt + UNIT.commitment + UNIT.nonce + ROOT_KEY_LENGTH + UNIT.tag;

/** A slot that was read and found sound; nothing has been derived yet. */
export type Slot =
  /** Holds the root key itself: whoever can read this browser profile can open the vault. */
  | { readonly kind: 'open'; readonly rootKey: Secret<Bytes> }
  | {
      readonly kind: 'passphrase';
      readonly memoryKiB: number;
      readonly passes: number;
      readonly salt: Bytes;
      readonly header: Bytes;
      readonly wrapped: Bytes;
    }
  | { readonly kind: 'recovery'; readonly header: Bytes; readonly wrapped: Bytes }
  | {
      readonly kind: 'passkey';
      readonly prfInput: Bytes;
      readonly credentialId: Bytes;
      readonly header: Bytes;
      readonly wrapped: Bytes;
    };

type SlotError = Exclude<OpenError, { type: 'not-for-this-key' }>;
type Parts = { readonly header: Bytes; readonly parameters: Bytes; readonly body: Bytes };

const damaged: { ok: false; error: SlotError } = fail({ type: 'damaged' });
const newer: { ok: false; error: SlotError } = fail({ type: 'newer-version' });

const readOpen = ({ parameters, body }: Parts): Result<Slot, SlotError> => {
  if (parameters.length !== 0 || body.length !== ROOT_KEY_LENGTH) return damaged;
  return ok({ kind: 'open', rootKey: new Secret(body) });
};

const isWithin = (value: number, range: { readonly from: number; readonly to: number }): boolean =>
  value >= range.from && value <= range.to;

const readPassphrase = ({ header, parameters, body }: Parts): Result<Slot, SlotError> => {
  if (parameters.length !== 13 + ARGON2ID.salt || body.length !== WRAPPED_LENGTH) return damaged;
  const view = new DataView(parameters.buffer);
  const memoryKiB = view.getUint32(1);
  const passes = view.getUint32(5);
  const sound =
    view.getUint8(0) === ARGON2ID.algorithm &&
    isWithin(memoryKiB, ARGON2ID.memoryKiB) &&
    isWithin(passes, ARGON2ID.passes) &&
    view.getUint32(9) === ARGON2ID.lanes;
  // No weaker retry, and no newer algorithm by surprise: that would be another format.
  if (!sound) return damaged;
  return ok({ kind: 'passphrase', memoryKiB, passes, salt: parameters.slice(13), header, wrapped: body });
};

const readRecovery = ({ header, parameters, body }: Parts): Result<Slot, SlotError> => {
  if (parameters.length !== 1 || parameters[0] !== SCHEME || body.length !== WRAPPED_LENGTH) return damaged;
  return ok({ kind: 'recovery', header, wrapped: body });
};

const readPasskey = ({ header, parameters, body }: Parts): Result<Slot, SlotError> => {
  const credentialId = parameters.slice(1 + PRF_INPUT_LENGTH);
  if (parameters[0] !== SCHEME || !isWithin(credentialId.length, CREDENTIAL_ID)) return damaged;
  if (body.length !== WRAPPED_LENGTH) return damaged;
  return ok({
    kind: 'passkey',
    prfInput: parameters.slice(1, 1 + PRF_INPUT_LENGTH),
    credentialId,
    header,
    wrapped: body,
  });
};

const READERS = new Map<number, (parts: Parts) => Result<Slot, SlotError>>([
  [SLOT_KIND.open, readOpen],
  [SLOT_KIND.passphrase, readPassphrase],
  [SLOT_KIND.recovery, readRecovery],
  [SLOT_KIND.passkey, readPasskey],
]);

/**
 * Reads a slot without deriving anything. Parameters out of range are `damaged`, so that a forged slot can neither weaken
 * a derivation nor make it endless. An unknown format or kind is `newer-version`.
 */
export const readSlot = (given: unknown): Result<Slot, SlotError> => {
  if (!isBytes(given) || given.length < PREFIX) return damaged;
  const bytes = copyOf(given);
  const view = new DataView(bytes.buffer);
  const format = view.getUint8(0);
  if (format !== FORMAT) return format > FORMAT ? newer : damaged;
  const reader = READERS.get(view.getUint8(1));
  if (reader === undefined) return newer;
  const bodyAt = PREFIX + view.getUint16(2);
  if (bodyAt > bytes.length) return damaged;
  return reader({
    header: bytes.slice(0, bodyAt),
    parameters: bytes.slice(PREFIX, bodyAt),
    body: bytes.slice(bodyAt),
  });
};

/** A slot that protects nothing: the root key in the clear. For a vault without a passphrase. */
export const openSlotToBytes = (rootKey: Uint8Array): Bytes => {
  assert(rootKey.length === ROOT_KEY_LENGTH, 'a root key is 32 bytes');
  return concat(Uint8Array.of(FORMAT, SLOT_KIND.open), u16(0), rootKey);
};
