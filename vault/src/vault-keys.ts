import { type Bytes, concat } from './bytes.ts';
import type { KeyringContent } from './keyring-content.ts';

/**
 * An open vault, for as long as the page lives. The CryptoKeys cannot be exported. They may be handed to another tab, but
 * must never be stored: a browser keeps a stored CryptoKey in the clear.
 */
export interface VaultKeys {
  readonly vaultId: Bytes;
  readonly inboxPublicKey: Bytes;
  /** HKDF base key of epoch 0. */
  readonly epochKey: CryptoKey;
  /** X25519. */
  readonly inboxKey: CryptoKey;
}

export const importBaseKey = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveBits']);

/** PrivateKeyInfo of an X25519 key up to its 32 bytes (RFC 8410, 7); WebCrypto takes private keys in no rawer form. */
const PKCS8_X25519 = Uint8Array.from([
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e, 0x04, 0x22, 0x04, 0x20,
]);

export const importInboxKey = async (raw: Bytes): Promise<CryptoKey> => {
  const info = concat(PKCS8_X25519, raw);
  const key = await crypto.subtle.importKey('pkcs8', info, 'X25519', false, ['deriveBits']);
  info.fill(0);
  return key;
};

export const importInboxPublicKey = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'X25519', true, []);

const BASE_POINT = Uint8Array.of(9, ...new Uint8Array(31));

/** X25519 of the private key and the base point 9 (RFC 7748, 6.1): its public key. */
export const inboxPublicKeyOf = async (key: CryptoKey): Promise<Bytes> => {
  const basePoint = await importInboxPublicKey(BASE_POINT);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'X25519', public: basePoint }, key, 256));
};

export const contentToKeys = async (content: KeyringContent): Promise<VaultKeys> => {
  const [epochKey, inboxKey] = await Promise.all([
    importBaseKey(content.epochKey),
    importInboxKey(content.inboxKey),
  ]);
  return { vaultId: content.vaultId, inboxPublicKey: await inboxPublicKeyOf(inboxKey), epochKey, inboxKey };
};
