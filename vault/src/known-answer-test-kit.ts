/**
 * The answers that others published for what the vault stands on, asked of whatever runs this: Node, and each browser by a
 * page of its own (app/e2e/store-page). Asks; whoever calls it compares.
 */
import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import known from '../vectors/known-answers.json' with { type: 'json' };
import mustFail from '../vectors/must-fail.json' with { type: 'json' };
import frozen from '../vectors/v1.json' with { type: 'json' };
import { utf8 } from './bytes.ts';
import { openFromInbox } from './inbox.ts';
import type { DeriveKey } from './passphrase.ts';
import type { Place } from './place.ts';
import { open } from './seal.ts';
import { readSlot } from './slot.ts';
import { bytesToHex, hexToBytes, keysOf } from './test-kit.ts';
import { importBaseKey, importInboxKey, importInboxPublicKey, inboxPublicKeyOf } from './vault-keys.ts';
import { makeVectors } from './vector-kit.ts';

export interface Answer {
  /** What was asked, and whose answer is wanted. */
  readonly says: string;
  readonly found: string;
  readonly wanted: string;
}

const hex = (bytes: ArrayBuffer): string => bytesToHex(new Uint8Array(bytes));
const REFUSED = 'refused';

/** What comes out, or that nothing did. */
const orRefused = (work: Promise<ArrayBuffer>): Promise<string> => work.then(hex, () => REFUSED);

interface GcmCase {
  readonly key: string;
  readonly nonce: string;
  readonly associatedData: string;
}

const gcm = async ({ key, nonce, associatedData }: GcmCase) => ({
  key: await crypto.subtle.importKey('raw', hexToBytes(key), 'AES-GCM', false, ['encrypt', 'decrypt']),
  parameters: { name: 'AES-GCM', iv: hexToBytes(nonce), additionalData: hexToBytes(associatedData) },
});

const askAesGcm = async (): Promise<readonly Answer[]> => {
  const answers: Answer[] = [];
  const { 'aes-256-gcm': first, 'aes-256-gcm-wycheproof': second } = known;
  const cases = [
    ...first.cases.map((example, at) => ({ ...example, name: `GCM paper, test case ${13 + at}` })),
    ...second.cases.map((example) => ({ ...example, name: `Wycheproof tcId ${example.tcId}` })),
  ];
  for (const { name, plain, sealed, ...example } of cases) {
    const { key, parameters } = await gcm(example);
    answers.push(
      {
        says: `AES-256-GCM seals, ${name}`,
        found: hex(await crypto.subtle.encrypt(parameters, key, hexToBytes(plain))),
        wanted: sealed,
      },
      {
        says: `AES-256-GCM opens, ${name}`,
        found: await orRefused(crypto.subtle.decrypt(parameters, key, hexToBytes(sealed))),
        wanted: plain,
      },
    );
  }
  for (const { tcId, sealed, ...example } of second.refused) {
    const { key, parameters } = await gcm(example);
    const found = await orRefused(crypto.subtle.decrypt(parameters, key, hexToBytes(sealed)));
    answers.push({
      says: `AES-256-GCM refuses a changed tag, Wycheproof tcId ${tcId}`,
      found,
      wanted: REFUSED,
    });
  }
  return answers;
};

const askHkdf = (): Promise<readonly Answer[]> =>
  Promise.all(
    known['hkdf-sha-256'].cases.map(async ({ key, salt, info, output }, at) => {
      const parameters = {
        name: 'HKDF',
        hash: 'SHA-256',
        salt: hexToBytes(salt),
        info: hexToBytes(info),
      };
      const base = await importBaseKey(hexToBytes(key));
      const found = hex(await crypto.subtle.deriveBits(parameters, base, output.length * 4));
      return { says: `HKDF-SHA-256 derives, RFC 5869, A.${at + 1}`, found, wanted: output };
    }),
  );

const multiply = async (key: string, publicKey: string): Promise<string> => {
  const point = await importInboxPublicKey(hexToBytes(publicKey));
  const scalar = await importInboxKey(hexToBytes(key));
  return hex(await crypto.subtle.deriveBits({ name: 'X25519', public: point }, scalar, 256));
};

/** RFC 7748, 5.2: the last answer is the next key, the last key the next point. */
const iterate = async (times: number): Promise<string> => {
  let [key, point] = [`09${'00'.repeat(31)}`, `09${'00'.repeat(31)}`];
  for (let done = 0; done < times; done++) [key, point] = [await multiply(key, point), key];
  return key;
};

const askX25519 = async (): Promise<readonly Answer[]> => {
  const answers: Answer[] = [];
  for (const { key, publicKey } of known.x25519.cases) {
    const found = bytesToHex(await inboxPublicKeyOf(await importInboxKey(hexToBytes(key))));
    answers.push({
      says: `X25519 public key of ${key.slice(0, 8)}…, RFC 7748, 6.1`,
      found,
      wanted: publicKey,
    });
  }
  for (const { key, publicKey, shared } of known.x25519.shared) {
    const says = `X25519 of ${key.slice(0, 8)}… and ${publicKey.slice(0, 8)}…, RFC 7748, 5.2 and 6.1`;
    answers.push({ says, found: await multiply(key, publicKey), wanted: shared });
  }
  for (const { times, output } of known.x25519.iterated)
    answers.push({
      says: `X25519 after ${times} rounds, RFC 7748, 5.2`,
      found: await iterate(times),
      wanted: output,
    });
  return answers;
};

const askHpke = async (): Promise<readonly Answer[]> => {
  const example = known['hpke-base-x25519-sha256-aes128gcm'];
  const suite = new CipherSuite({
    kem: new DhkemX25519HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes128Gcm(),
  });
  const info = hexToBytes(example.info);
  const publicKey = await importInboxPublicKey(hexToBytes(example.recipientPublicKey));
  const sender = await suite.createSenderContext({
    recipientPublicKey: publicKey,
    info,
    ekm: hexToBytes(example.ephemeralSeed),
  });
  const privateKey = await importInboxKey(hexToBytes(example.recipientKey));
  const recipient = await suite.createRecipientContext({
    recipientKey: { privateKey, publicKey },
    enc: hexToBytes(example.encapsulated),
    info,
  });
  const answers: Answer[] = [
    { says: 'HPKE encapsulates, RFC 9180, A.1.1', found: hex(sender.enc), wanted: example.encapsulated },
  ];
  for (const [at, { associatedData, sealed }] of [example, example.next].entries())
    answers.push(
      {
        says: `HPKE seals number ${at}, RFC 9180, A.1.1.1`,
        found: hex(await sender.seal(hexToBytes(example.plain), hexToBytes(associatedData))),
        wanted: sealed,
      },
      {
        says: `HPKE opens number ${at}, RFC 9180, A.1.1.1`,
        found: await orRefused(recipient.open(hexToBytes(sealed), hexToBytes(associatedData))),
        wanted: example.plain,
      },
    );
  for (const { context, exported } of example.exports)
    answers.push({
      says: `HPKE exports for "${context}", RFC 9180, A.1.1.2`,
      found: hex(await recipient.export(hexToBytes(context), 32)),
      wanted: exported,
    });
  return answers;
};

const askArgon2id = async (derive: DeriveKey): Promise<readonly Answer[]> => {
  const answers: Answer[] = [];
  // One after the other: each takes 64 MiB.
  for (const { passphrase, salt, memoryKiB, passes, output } of known.argon2id.cases)
    answers.push({
      says: `Argon2id of "${passphrase}" and "${salt}", ${memoryKiB} KiB, ${passes} passes, its authors' test.c`,
      found: bytesToHex(await derive(utf8(passphrase), { salt: utf8(salt), memoryKiB, passes })),
      wanted: output,
    });
  return answers;
};

/** Our own frozen bytes: made anew to the last bit, and all that must be refused is. */
const askFormat = async (): Promise<readonly Answer[]> => {
  const { vaultId, inboxPublicKey, slots, sealed } = frozen.keyring.stored;
  const keys = await keysOf({
    format: 1,
    vaultId: hexToBytes(vaultId),
    inboxPublicKey: hexToBytes(inboxPublicKey),
    slots: slots.map(hexToBytes),
    sealed: hexToBytes(sealed),
  });
  const answers: Answer[] = [
    {
      says: 'Format 1 is made as in vectors/v1.json',
      found: JSON.stringify(await makeVectors()),
      wanted: JSON.stringify(frozen),
    },
  ];
  const typeOf = (result: { readonly ok: boolean; readonly error?: { readonly type: string } }): string =>
    result.ok ? 'opened' : (result.error?.type ?? 'nothing');
  for (const { why, place, sealed: bytes, answer } of mustFail.units) {
    const found = typeOf(await open(keys, place as Place, hexToBytes(bytes)));
    answers.push({ says: `unit: ${why}`, found, wanted: answer });
  }
  for (const { why, itemId, sealed: bytes, answer } of mustFail.items) {
    const found = typeOf(await openFromInbox(keys, itemId, hexToBytes(bytes)));
    answers.push({ says: `inbox item: ${why}`, found, wanted: answer });
  }
  for (const { why, slot, answer } of mustFail.slots)
    answers.push({ says: `slot: ${why}`, found: typeOf(readSlot(hexToBytes(slot))), wanted: answer });
  return answers;
};

/** How many there are, so that none can fall away unseen: published by others, and our own. */
export const ANSWERS = { published: 54, own: 65 } as const;

/** Answers published by others; `derive` is the Argon2id of this place. */
export const askPublished = async (derive: DeriveKey): Promise<readonly Answer[]> => [
  ...(await askAesGcm()),
  ...(await askHkdf()),
  ...(await askX25519()),
  ...(await askHpke()),
  ...(await askArgon2id(derive)),
];

/** Our own, of vectors/v1.json and vectors/must-fail.json. */
export const askOwn = askFormat;
