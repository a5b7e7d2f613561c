import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, test } from 'vitest';
import known from '../vectors/known-answers.json' with { type: 'json' };
import { bytesToHex, hexToBytes } from './test-kit.ts';
import { importBaseKey, importInboxKey, importInboxPublicKey, inboxPublicKeyOf } from './vault-keys.ts';

describe('The ciphers under the vault give the answers that their authors published', () => {
  test.each(known['aes-256-gcm'].cases)('AES-256-GCM seals to $sealed', async (example) => {
    const key = await crypto.subtle.importKey('raw', hexToBytes(example.key), 'AES-GCM', false, ['encrypt']);
    const iv = hexToBytes(example.nonce);
    const additionalData = hexToBytes(example.associatedData);
    const sealed = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData },
      key,
      hexToBytes(example.plain),
    );
    expect(bytesToHex(new Uint8Array(sealed))).toBe(example.sealed);
  });

  test.each(known['hkdf-sha-256'].cases)('HKDF-SHA-256 derives $output', async (example) => {
    const parameters = {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: hexToBytes(example.salt),
      info: hexToBytes(example.info),
    };
    const base = await importBaseKey(hexToBytes(example.key));
    const output = await crypto.subtle.deriveBits(parameters, base, example.output.length * 4);
    expect(bytesToHex(new Uint8Array(output))).toBe(example.output);
  });

  test.each(known.x25519.cases)('The private key $key has the public key of the RFC', async (example) => {
    const key = await importInboxKey(hexToBytes(example.key));
    expect(bytesToHex(await inboxPublicKeyOf(key))).toBe(example.publicKey);
  });

  const hpke = known['hpke-base-x25519-sha256-aes128gcm'];
  const suite = () =>
    new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });

  test('HPKE seals and exports as in RFC 9180', async () => {
    const context = await suite().createSenderContext({
      recipientPublicKey: await importInboxPublicKey(hexToBytes(hpke.recipientPublicKey)),
      info: hexToBytes(hpke.info),
      ekm: hexToBytes(hpke.ephemeralSeed),
    });
    expect(bytesToHex(new Uint8Array(context.enc))).toBe(hpke.encapsulated);
    const sealed = await context.seal(hexToBytes(hpke.plain), hexToBytes(hpke.associatedData));
    expect(bytesToHex(new Uint8Array(sealed))).toBe(hpke.sealed);
    expect(bytesToHex(new Uint8Array(await context.export(hexToBytes(hpke.exportContext), 32)))).toBe(
      hpke.exported,
    );
  });

  test('HPKE opens as in RFC 9180, with a private key that cannot be exported', async () => {
    const privateKey = await importInboxKey(hexToBytes(hpke.recipientKey));
    const publicKey = await importInboxPublicKey(hexToBytes(hpke.recipientPublicKey));
    const context = await suite().createRecipientContext({
      recipientKey: { privateKey, publicKey },
      enc: hexToBytes(hpke.encapsulated),
      info: hexToBytes(hpke.info),
    });
    const opened = await context.open(hexToBytes(hpke.sealed), hexToBytes(hpke.associatedData));
    expect(privateKey.extractable).toBe(false);
    expect(bytesToHex(new Uint8Array(opened))).toBe(hpke.plain);
  });
});
