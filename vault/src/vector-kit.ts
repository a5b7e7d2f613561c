import { lengthPrefixed, utf8 } from './bytes.ts';
import { sealToInbox } from './inbox.ts';
import { createVault, KEYRING_PLACE } from './keyring.ts';
import { contentToBytes } from './keyring-content.ts';
import { chunkPlace, type Place, placeToAssociatedData } from './place.ts';
import { createDraw, type RandomBytes } from './random.ts';
import { seal } from './seal.ts';
import { FORMAT, sealUnit } from './sealed-unit.ts';
import { bytesToHex, counting, hexToBytes, keysOf } from './test-kit.ts';
import { importBaseKey } from './vault-keys.ts';

/** Keeps what was drawn, so that a vector says which random bytes went into it. */
const recording = (first: number): { readonly random: RandomBytes; readonly drawn: () => string[] } => {
  const source = counting(first);
  const drawn: string[] = [];
  const random: RandomBytes = (length) => {
    const bytes = source(length);
    drawn.push(bytesToHex(bytes));
    return bytes;
  };
  return { random, drawn: () => drawn };
};

type Made = Awaited<ReturnType<typeof createVault>>;

const keyringVector = async () => {
  const { random, drawn } = recording(0);
  const { stored, keys } = await createVault(random);
  const [vaultId = '', epochKey = '', inboxKey = '', rootKey = '', salt = '', nonce = ''] = drawn();
  const content = contentToBytes({
    vaultId: hexToBytes(vaultId),
    epochKey: hexToBytes(epochKey),
    inboxKey: hexToBytes(inboxKey),
  });
  const associatedData = placeToAssociatedData(FORMAT, hexToBytes(vaultId), KEYRING_PLACE);
  const vector = {
    drawn: { vaultId, epochKey, inboxKey, rootKey, salt, nonce },
    content: bytesToHex(content),
    associatedData: bytesToHex(associatedData),
    stored: {
      format: stored.format,
      vaultId: bytesToHex(stored.vaultId),
      inboxPublicKey: bytesToHex(stored.inboxPublicKey),
      slots: stored.slots.map(bytesToHex),
      sealed: bytesToHex(stored.sealed),
    },
  };
  return { vector, made: { stored, keys } };
};

const unitVector = async ({ stored }: Made, place: Place, text: string, first: number) => {
  const keys = await keysOf(stored);
  const { random, drawn } = recording(first);
  const sealed = await seal(keys, place, utf8(text), random);
  const [salt, nonce] = drawn();
  return {
    place,
    text,
    salt,
    nonce,
    associatedData: bytesToHex(placeToAssociatedData(FORMAT, keys.vaultId, place)),
    sealed: bytesToHex(sealed),
  };
};

const itemVector = async ({ stored }: Made, itemId: string, text: string, first: number) => {
  const { random, drawn } = recording(first);
  const sealed = await sealToInbox(stored, itemId, utf8(text), random);
  return { itemId, text, ephemeralSeed: drawn()[0], sealed: bytesToHex(sealed) };
};

/** `secret` stands for what Argon2id, the recovery code or the passkey gives: 32 bytes, or 20 of the code. */
const wrappedSlotVector = async (
  made: Made,
  rootKey: string,
  kind: string,
  header: string,
  secret: string,
) => {
  const key = { base: await importBaseKey(hexToBytes(secret)), purpose: `evenkeel/1/slot/${kind}` };
  const associatedData = lengthPrefixed(hexToBytes(header), made.stored.vaultId);
  const { random, drawn } = recording(0x60);
  const wrapped = await sealUnit(key, associatedData, hexToBytes(rootKey), createDraw(random));
  const [salt, nonce] = drawn();
  return { kind, secret, header, salt, nonce, slot: header + bytesToHex(wrapped) };
};

const PASSPHRASE_HEADER =
  `01020 01d 01 00010000 00000003 00000001 ${bytesToHex(counting(0xa0)(16))}`.replaceAll(' ', '');
const RECOVERY_HEADER = '0103000101';
const PASSKEY_HEADER =
  `01040029 01 ${bytesToHex(counting(0xb0)(32))} ${bytesToHex(counting(0xd0)(8))}`.replaceAll(' ', '');

/** Everything in vectors/v1.json, made anew. A difference means that the format changed: that needs a new format byte. */
export const makeVectors = async () => {
  const { vector: keyring, made } = await keyringVector();
  const { rootKey } = keyring.drawn;
  return {
    format: FORMAT,
    keyring,
    units: [
      await unitVector(made, { store: 'head', position: 'head', generation: 3 }, '{"generation":3}', 0x11),
      await unitVector(
        made,
        { store: 'log', position: '42', generation: 0 },
        'It is all right to wait.',
        0x22,
      ),
      await unitVector(made, { store: 'segment', position: 'standing/0', generation: 7 }, '', 0x33),
      await unitVector(
        made,
        { store: 'draft', position: 'pause · Größe ✓', generation: 2 ** 53 - 1 },
        'ünï',
        0x44,
      ),
    ],
    chunks: [
      await unitVector(made, chunkPlace('0190a5b0-0000-7000-8000-000000000001', 0, false), 'first', 0x55),
      await unitVector(made, chunkPlace('0190a5b0-0000-7000-8000-000000000001', 1, true), 'last', 0x66),
    ],
    inbox: [
      await itemVector(made, '0190a5b0-0000-7000-8000-000000000002', '{"at":0,"changes":[]}', 0x77),
      await itemVector(made, 'empty', '', 0x88),
    ],
    slots: [
      await wrappedSlotVector(made, rootKey, 'passphrase', PASSPHRASE_HEADER, bytesToHex(counting(0xc0)(32))),
      await wrappedSlotVector(made, rootKey, 'recovery', RECOVERY_HEADER, bytesToHex(counting(0xd0)(20))),
      await wrappedSlotVector(made, rootKey, 'passkey', PASSKEY_HEADER, bytesToHex(counting(0xe0)(32))),
    ],
  };
};
