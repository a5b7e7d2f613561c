import * as nodeCrypto from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { describe, expect, test, vi } from 'vitest';
import known from '../vectors/known-answers.json' with { type: 'json' };
import { ANSWERS, askOwn, askPublished } from './known-answer-test-kit.ts';
import type { DeriveKey } from './passphrase.ts';
import { bytesToHex, counting, hexToBytes } from './test-kit.ts';
import { importInboxKey } from './vault-keys.ts';

vi.setConfig({ testTimeout: 60_000 });

const derive: DeriveKey = async (passphrase, { salt, memoryKiB, passes }) =>
  new Uint8Array(
    await argon2id({
      password: passphrase,
      salt,
      memorySize: memoryKiB,
      iterations: passes,
      parallelism: 1,
      hashLength: 32,
      outputType: 'binary',
    }),
  );

const published = await askPublished(derive);

describe(`In Node ${ANSWERS.published} published answers are given`, () => {
  test.each(published)('$says', ({ found, wanted }) => {
    expect(found).toBe(wanted);
  });

  test('none is missing', () => {
    expect(published).toHaveLength(ANSWERS.published);
    expect(new Set(published.map(({ says }) => says)).size).toBe(ANSWERS.published);
  });

  test('with private keys that cannot be exported', async () => {
    const { recipientKey } = known['hpke-base-x25519-sha256-aes128gcm'];
    expect((await importInboxKey(hexToBytes(recipientKey))).extractable).toBe(false);
  });

  test(`and ${ANSWERS.own} of our own: format 1 as it is frozen, and what it must refuse`, async () => {
    const own = await askOwn();
    expect(own.filter(({ found, wanted }) => found !== wanted)).toEqual([]);
    expect(own).toHaveLength(ANSWERS.own);
  });
});

/** Node's own Argon2id is OpenSSL's, and came with Node 24.7. */
interface WithArgon2 {
  readonly argon2Sync?: (name: 'argon2id', parameters: Readonly<Record<string, unknown>>) => Uint8Array;
}
const { argon2Sync } = nodeCrypto as unknown as WithArgon2;

describe.skipIf(argon2Sync === undefined)('Argon2id by another library', () => {
  const { message, nonce, secret, associatedData, memoryKiB, passes, lanes, tag } = known.argon2id.rfc9106;

  test('is that of RFC 9106, 5.3', () => {
    const parameters = {
      message: hexToBytes(message),
      nonce: hexToBytes(nonce),
      secret: hexToBytes(secret),
      associatedData: hexToBytes(associatedData),
      memory: memoryKiB,
      passes,
      parallelism: lanes,
      tagLength: 32,
    };
    expect(bytesToHex(argon2Sync?.('argon2id', parameters) ?? new Uint8Array())).toBe(tag);
  });

  test.each([
    { name: 'a new slot', memory: 65_536, rounds: 3 },
    { name: 'the least that is accepted', memory: 19_456, rounds: 2 },
  ])('and is ours with the numbers of $name', async ({ memory, rounds }) => {
    const salt = new Uint8Array(counting(9)(16));
    const passphrase = new TextEncoder().encode('the heron at the weir was patient');
    const parameters = {
      message: passphrase,
      nonce: salt,
      memory,
      passes: rounds,
      parallelism: 1,
      tagLength: 32,
    };
    const ours = await derive(passphrase, { salt, memoryKiB: memory, passes: rounds });
    expect(bytesToHex(ours)).toBe(bytesToHex(argon2Sync?.('argon2id', parameters) ?? new Uint8Array()));
  });
});
