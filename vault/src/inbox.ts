import { assert, fail, ok, type Result } from '@evenkeel/kernel';
import type { RecipientContext, SenderContext } from '@hpke/core';
import { type Bytes, concat, copyOf, equalBytes, isBytes, lengthPrefixed, utf8 } from './bytes.ts';
import { readStoredKeyring, type StoredKeyring } from './keyring.ts';
import { createDraw, type RandomBytes } from './random.ts';
import { FORMAT, type OpenError } from './sealed-unit.ts';
import { importInboxPublicKey, type VaultKeys } from './vault-keys.ts';

/** The parts of an inbox item in their order, in bytes; the ciphertext fills the rest (docs/vault-format.md). */
export const ITEM = { format: 1, encapsulated: 32, commitment: 32, tag: 16 } as const;

const ENCAPSULATED_AT = ITEM.format;
const COMMITMENT_AT = ENCAPSULATED_AT + ITEM.encapsulated;
const CIPHERTEXT_AT = COMMITMENT_AT + ITEM.commitment;

/** HPKE (RFC 9180), base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. A chunk of its own, loaded here. */
const loadSuite = async () => {
  const { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } = await import('@hpke/core');
  return new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
};

/** Fetches the code that sealing to the inbox needs, ahead of time: a save must not wait for a network. */
export const prepareInbox = async (): Promise<void> => {
  await loadSuite();
};

const info = (vaultId: Uint8Array): Bytes =>
  lengthPrefixed(Uint8Array.of(FORMAT), utf8('evenkeel/1/inbox'), vaultId);

const associatedData = (vaultId: Uint8Array, itemId: string): Bytes => {
  assert(itemId !== '' && itemId.isWellFormed(), 'an item id is well-formed text');
  return lengthPrefixed(Uint8Array.of(FORMAT), vaultId, utf8('inbox'), utf8(itemId));
};

/** HPKE's secret export, 32 bytes: commits to the key, as in a sealed unit. */
const commitmentOf = async (context: SenderContext | RecipientContext): Promise<Bytes> =>
  new Uint8Array(await context.export(utf8('evenkeel/1/inbox/commitment'), ITEM.commitment));

/** The seed last handed in: the same one again would repeat the ephemeral key, and with it key and nonce. */
let lastSeed: Bytes | undefined;

const freshSeed = (random: RandomBytes): Bytes => {
  const seed = createDraw(random)(32);
  assert(lastSeed === undefined || !equalBytes(lastSeed, seed), 'the random source does not start over');
  lastSeed = seed;
  return seed;
};

/**
 * Seals bytes with nothing but the public part of the keyring, for one item of one vault's inbox: they can be written, but
 * not read, while the vault is locked. With `random` the ephemeral key is derived from it, else the browser makes it.
 * Throws if the keyring is none, or of a newer format.
 */
export const sealToInbox = async (
  stored: StoredKeyring,
  itemId: string,
  bytes: Uint8Array,
  random?: RandomBytes,
): Promise<Bytes> => {
  const plain = copyOf(bytes);
  const keyring = readStoredKeyring(stored);
  assert(keyring.ok, 'the keyring can be read, and is of this format');
  const { vaultId, inboxPublicKey } = keyring.value;
  const additional = associatedData(vaultId, itemId);
  const suite = await loadSuite();
  const context = await suite.createSenderContext({
    recipientPublicKey: await importInboxPublicKey(copyOf(inboxPublicKey)),
    info: info(vaultId),
    ...(random === undefined ? {} : { ekm: freshSeed(random) }),
  });
  const commitment = await commitmentOf(context);
  const ciphertext = new Uint8Array(await context.seal(plain, additional));
  return concat(Uint8Array.of(FORMAT), new Uint8Array(context.enc), commitment, ciphertext);
};

/** Opens an item. It proves that nobody read or changed it, not who wrote it: anybody with the public key can. */
export const openFromInbox = async (
  keys: VaultKeys,
  itemId: string,
  sealed: unknown,
): Promise<Result<Bytes, OpenError>> => {
  if (!isBytes(sealed)) return fail({ type: 'damaged' });
  const item = copyOf(sealed);
  const format = item[0] ?? 0;
  if (format > FORMAT) return fail({ type: 'newer-version' });
  if (format !== FORMAT || item.length < CIPHERTEXT_AT + ITEM.tag) return fail({ type: 'damaged' });
  const additional = associatedData(keys.vaultId, itemId);
  const suite = await loadSuite();
  const publicKey = await importInboxPublicKey(keys.inboxPublicKey);
  try {
    const context = await suite.createRecipientContext({
      recipientKey: { privateKey: keys.inboxKey, publicKey },
      enc: item.slice(ENCAPSULATED_AT, COMMITMENT_AT),
      info: info(keys.vaultId),
    });
    if (!equalBytes(await commitmentOf(context), item.subarray(COMMITMENT_AT, CIPHERTEXT_AT))) {
      return fail({ type: 'not-for-this-key' });
    }
    return ok(new Uint8Array(await context.open(item.slice(CIPHERTEXT_AT), additional)));
  } catch {
    // A point of small order, or a tag that does not fit: nothing came out, and why is not said.
    return fail({ type: 'damaged' });
  }
};
