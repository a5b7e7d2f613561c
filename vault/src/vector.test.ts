import {
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
} from 'node:crypto';
import { describe, expect, test } from 'vitest';
import frozen from '../vectors/v1.json' with { type: 'json' };
import { openFromInbox } from './inbox.ts';
import { openVault, type StoredKeyring } from './keyring.ts';
import type { Place } from './place.ts';
import { open } from './seal.ts';
import { readSlot } from './slot.ts';
import { hexToBytes, keysOf } from './test-kit.ts';
import { makeVectors } from './vector-kit.ts';

const { keyring } = frozen;
const stored: StoredKeyring = {
  format: 1,
  vaultId: hexToBytes(keyring.stored.vaultId),
  inboxPublicKey: hexToBytes(keyring.stored.inboxPublicKey),
  slots: keyring.stored.slots.map(hexToBytes),
  sealed: hexToBytes(keyring.stored.sealed),
};
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('Format 1 is frozen', () => {
  test('the same keys, places and random bytes give the bytes of vectors/v1.json', async () => {
    expect(await makeVectors()).toEqual(frozen);
  });

  test('a keyring of format 1 opens', async () => {
    expect((await openVault(stored, { type: 'open-slot' })).ok).toBe(true);
  });

  test.each([...frozen.units, ...frozen.chunks])('a unit sealed at $place opens', async (vector) => {
    const opened = await open(await keysOf(stored), vector.place as Place, hexToBytes(vector.sealed));
    expect(opened.ok && textOf(opened.value)).toBe(vector.text);
  });

  test.each(frozen.inbox)('the inbox item $itemId opens', async ({ itemId, text, sealed }) => {
    const opened = await openFromInbox(await keysOf(stored), itemId, hexToBytes(sealed));
    expect(opened.ok && textOf(opened.value)).toBe(text);
  });

  test.each(frozen.slots)('a slot of kind $kind is read', ({ kind, slot }) => {
    const read = readSlot(hexToBytes(slot));
    expect(read.ok && read.value.kind).toBe(kind);
  });
});

/** Opens a unit with the numbers of docs/vault-format.md and another library, none of our code. */
const openByThePage = (secret: string, purpose: string, associatedData: string, sealed: string): string => {
  const unit = Buffer.from(sealed, 'hex');
  const derived = Buffer.from(
    hkdfSync('sha256', Buffer.from(secret, 'hex'), unit.subarray(1, 33), purpose, 64),
  );
  expect(unit[0]).toBe(1);
  expect(unit.subarray(33, 65).toString('hex')).toBe(derived.subarray(32).toString('hex'));
  const cipher = createDecipheriv('aes-256-gcm', derived.subarray(0, 32), unit.subarray(65, 77));
  cipher.setAAD(Buffer.from(associatedData, 'hex'));
  cipher.setAuthTag(unit.subarray(-16));
  return Buffer.concat([cipher.update(unit.subarray(77, -16)), cipher.final()]).toString('hex');
};

const lengthPrefixed = (...parts: readonly (string | Buffer)[]): string =>
  parts
    .map((part) => Buffer.from(part))
    .map((part) => part.length.toString(16).padStart(8, '0') + part.toString('hex'))
    .join('');

describe('The page describes the bytes', () => {
  test.each([...frozen.units, ...frozen.chunks])('a unit at $place opens by the page alone', (vector) => {
    const { store, position, generation } = vector.place;
    const eight = Buffer.alloc(8);
    eight.writeBigUInt64BE(BigInt(generation));
    const vaultId = Buffer.from(keyring.stored.vaultId, 'hex');
    const associatedData = lengthPrefixed(Buffer.of(1), vaultId, store, position, eight);
    expect(vector.associatedData).toBe(associatedData);
    const plain = openByThePage(keyring.drawn.epochKey, 'evenkeel/1/record', associatedData, vector.sealed);
    expect(plain).toBe(Buffer.from(vector.text).toString('hex'));
  });

  test('the keyring opens by the page alone, from the root key in the open slot', () => {
    const slot = keyring.stored.slots[0] ?? '';
    expect(slot.slice(0, 8)).toBe('01010000');
    const vaultId = Buffer.from(keyring.stored.vaultId, 'hex');
    const associatedData = lengthPrefixed(Buffer.of(1), vaultId, 'keyring', 'content', Buffer.alloc(8));
    const content = openByThePage(slot.slice(8), 'evenkeel/1/keyring', associatedData, keyring.stored.sealed);
    const { vaultId: id, epochKey, inboxKey } = keyring.drawn;
    expect(content).toBe(`01${`010010${id}`}${`02002400000000${epochKey}`}${`030020${inboxKey}`}`);
  });

  test('the public inbox key is that of the private key, by another library', () => {
    const raw = Buffer.from(keyring.drawn.inboxKey, 'hex');
    const der = Buffer.concat([Buffer.from('302e020100300506032b656e04220420', 'hex'), raw]);
    const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
    expect(spki.subarray(-32).toString('hex')).toBe(keyring.stored.inboxPublicKey);
  });

  test.each(frozen.slots)(
    'a slot of kind $kind opens by the page alone',
    ({ kind, secret, header, slot }) => {
      const associatedData = lengthPrefixed(
        Buffer.from(header, 'hex'),
        Buffer.from(keyring.stored.vaultId, 'hex'),
      );
      const rootKey = openByThePage(
        secret,
        `evenkeel/1/slot/${kind}`,
        associatedData,
        slot.slice(header.length),
      );
      expect(rootKey).toBe(keyring.drawn.rootKey);
    },
  );

  test.each(frozen.inbox)('the inbox item $itemId opens by RFC 9180 alone', ({ itemId, text, sealed }) => {
    const item = Buffer.from(sealed, 'hex');
    const vaultId = Buffer.from(keyring.stored.vaultId, 'hex');
    const info = Buffer.from(lengthPrefixed(Buffer.of(1), 'evenkeel/1/inbox', vaultId), 'hex');
    const { key, nonce, exporter } = hpkeByTheRfc(item.subarray(1, 33), info);
    expect(item.subarray(33, 65).toString('hex')).toBe(
      exporter('evenkeel/1/inbox/commitment').toString('hex'),
    );
    const cipher = createDecipheriv('aes-256-gcm', key, nonce);
    cipher.setAAD(Buffer.from(lengthPrefixed(Buffer.of(1), vaultId, 'inbox', itemId), 'hex'));
    cipher.setAuthTag(item.subarray(-16));
    expect(Buffer.concat([cipher.update(item.subarray(65, -16)), cipher.final()]).toString()).toBe(text);
  });
});

const hmac = (key: Buffer, bytes: Buffer): Buffer => createHmac('sha256', key).update(bytes).digest();

/** RFC 9180, 4.1 and 5.1, base mode, written out for the one suite. */
const hpkeByTheRfc = (encapsulated: Buffer, info: Buffer) => {
  const kem = Buffer.concat([Buffer.from('KEM'), Buffer.of(0, 0x20)]);
  const hpke = Buffer.concat([Buffer.from('HPKE'), Buffer.of(0, 0x20, 0, 1, 0, 2)]);
  const labelled = (suite: Buffer, label: string, ...rest: readonly Buffer[]): Buffer =>
    Buffer.concat([Buffer.from('HPKE-v1'), suite, Buffer.from(label), ...rest]);
  const derive = (
    ikm: Buffer,
    salt: Buffer,
    length: number,
    suite: Buffer,
    label: string,
    context: Buffer,
  ): Buffer =>
    Buffer.from(
      hkdfSync(
        'sha256',
        ikm,
        salt,
        Buffer.concat([Buffer.of(0, length), labelled(suite, label, context)]),
        length,
      ),
    );
  const prefix = (hex: string, raw: string | Buffer): Buffer =>
    Buffer.concat([Buffer.from(hex, 'hex'), typeof raw === 'string' ? Buffer.from(raw, 'hex') : raw]);
  const privateDer = prefix('302e020100300506032b656e04220420', keyring.drawn.inboxKey);
  const publicDer = prefix('302a300506032b656e032100', encapsulated);
  const secret = diffieHellman({
    privateKey: createPrivateKey({ key: privateDer, format: 'der', type: 'pkcs8' }),
    publicKey: createPublicKey({ key: publicDer, format: 'der', type: 'spki' }),
  });
  const none = Buffer.alloc(0);
  const kemContext = Buffer.concat([encapsulated, Buffer.from(keyring.stored.inboxPublicKey, 'hex')]);
  const shared = derive(labelled(kem, 'eae_prk', secret), none, 32, kem, 'shared_secret', kemContext);
  const extract = (label: string, bytes: Buffer): Buffer =>
    hmac(Buffer.alloc(32), labelled(hpke, label, bytes));
  const context = Buffer.concat([Buffer.of(0), extract('psk_id_hash', none), extract('info_hash', info)]);
  const schedule = (label: string, length: number): Buffer =>
    derive(labelled(hpke, 'secret'), shared, length, hpke, label, context);
  const exporterSecret = schedule('exp', 32);
  return {
    key: schedule('key', 32),
    nonce: schedule('base_nonce', 12),
    exporter: (name: string): Buffer =>
      hmac(
        exporterSecret,
        Buffer.concat([Buffer.of(0, 32), labelled(hpke, 'sec', Buffer.from(name)), Buffer.of(1)]),
      ),
  };
};
