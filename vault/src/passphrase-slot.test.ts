import { Secret } from '@evenkeel/kernel';
import { argon2id } from 'hash-wasm';
import { describe, expect, test, vi } from 'vitest';
import frozen from '../vectors/v1.json' with { type: 'json' };
import { type Bytes, concat, lengthPrefixed, u32 } from './bytes.ts';
import { createVault, openVault, type StoredKeyring } from './keyring.ts';
import type { DeriveKey } from './passphrase.ts';
import { changePassphrase, lockBy, openBy } from './passphrase-slot.ts';
import type { Place } from './place.ts';
import { open, seal } from './seal.ts';
import { openSlotToBytes, readSlot } from './slot.ts';
import { bytesToHex, chance, hexToBytes, withBitFlipped } from './test-kit.ts';

vi.setConfig({ testTimeout: 60_000 });

/** As unlike for unlike requests as Argon2id, in microseconds: what is tried here is not the derivation. */
const quick: DeriveKey = async (passphrase, { salt, memoryKiB, passes }) =>
  new Uint8Array(
    await crypto.subtle.digest('SHA-256', lengthPrefixed(passphrase, salt, u32(memoryKiB), u32(passes))),
  );

const phrase = (text: string, derive = quick) => ({ passphrase: new Secret(text), derive });
const locked = (text: string, derive = quick) => lockBy(phrase(text, derive));
const by = (text: string, derive = quick) => openBy(phrase(text, derive));
const HERON = 'the heron at the weir was patient';
const OTHER = 'the otter at the weir was patient';
const place: Place = { store: 'log', position: '1', generation: 0 };

const slotOf = ({ slots }: StoredKeyring): Bytes => new Uint8Array(slots[0] ?? []);
const withSlots = (stored: StoredKeyring, ...slots: Uint8Array[]): StoredKeyring => ({ ...stored, slots });

describe('A vault with a passphrase', () => {
  test('opens with it and with no other, and not without', async () => {
    const { stored, keys } = await createVault(chance, locked(HERON));
    const sealed = await seal(keys, place, Uint8Array.of(7), chance);
    const again = await openVault(structuredClone(stored), by(HERON));
    if (!again.ok) throw new Error(again.error.type);
    expect(await open(again.value, place, sealed)).toEqual({ ok: true, value: Uint8Array.of(7) });
    expect(await openVault(stored, by(OTHER))).toEqual({ ok: false, error: { type: 'not-for-this-key' } });
    expect(await openVault(stored, { type: 'open-slot' })).toEqual({ ok: false, error: { type: 'locked' } });
  });

  test('opens however the accents of the passphrase are typed', async () => {
    const { stored } = await createVault(chance, locked('Größe und Café am Fluss'));
    expect((await openVault(stored, by('Gro\u0308ße und Cafe\u0301 am Fluss'))).ok).toBe(true);
  });

  test.each([
    ['composed and decomposed', 'Größe, Café, Ångström am Fluss'],
    ['emoji with skin, joiners and flags', '👩🏽‍🚀 und 👨‍👩‍👧 im Boot 🏴󠁧󠁢󠁳󠁣󠁴󠁿 heute'],
    ['Hangul and Devanagari', '한국어 문장이 여기에 क़लम से लिखा'],
    ['128 characters of four scripts', 'ä🧭ش字'.repeat(32)],
  ])('opens in every form that a keyboard may give: %s', async (_, text) => {
    const { stored } = await createVault(chance, locked(text.normalize('NFC')));
    for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const)
      expect((await openVault(stored, by(text.normalize(form)))).ok, form).toBe(true);
    // A phone adds a space after a word; nobody sees it in a masked field.
    expect((await openVault(stored, by(` ${text} `))).ok).toBe(true);
    expect((await openVault(stored, by(`${text}.`))).ok).toBe(false);
    expect((await openVault(stored, by(text.slice(0, -2)))).ok).toBe(false);
  });

  test('keeps the root key out of what is stored', async () => {
    const drawn: string[] = [];
    const { stored } = await createVault((length) => {
      const bytes = chance(length);
      drawn.push(bytesToHex(bytes));
      return bytes;
    }, locked(HERON));
    const [, epochKey = '', inboxKey = '', rootKey = ''] = drawn;
    const all = [stored.sealed, ...stored.slots].map(bytesToHex).join();
    for (const secret of [epochKey, inboxKey, rootKey]) {
      expect(secret).toHaveLength(64);
      expect(all).not.toContain(secret);
    }
  });

  test('asks Argon2id for 64 MiB and three passes, with a new salt each time', async () => {
    const asked = vi.fn(quick);
    const [one, other] = [
      await createVault(chance, locked(HERON, asked)),
      await createVault(chance, locked(HERON, asked)),
    ];
    const [first, second] = asked.mock.calls.map(([, request]) => request);
    expect(first).toMatchObject({ memoryKiB: 65_536, passes: 3 });
    expect(first?.salt).not.toEqual(second?.salt);
    expect(slotOf(one.stored)).not.toEqual(slotOf(other.stored));
    expect(readSlot(slotOf(one.stored))).toMatchObject({ ok: true, value: { kind: 'passphrase' } });
  });

  test('refuses every flipped bit of its slot alike, and derives nothing where the request is out of range', async () => {
    const { stored } = await createVault(chance, locked(HERON));
    const slot = slotOf(stored);
    const answers = new Map<string, number>();
    for (let bit = 0; bit < slot.length * 8; bit++) {
      const flipped = withBitFlipped(slot, bit);
      const derive = vi.fn(quick);
      const opened = await openVault(withSlots(stored, flipped), by(HERON, derive));
      expect(opened.ok).toBe(false);
      if (opened.ok) continue;
      const isSound = readSlot(flipped).ok;
      expect(derive).toHaveBeenCalledTimes(isSound ? 1 : 0);
      if (isSound) expect(opened.error.type).toBe('not-for-this-key');
      answers.set(opened.error.type, (answers.get(opened.error.type) ?? 0) + 1);
    }
    expect([...answers.values()].reduce((sum, count) => sum + count, 0)).toBe(158 * 8);
  });

  test.each([
    ['a floor less one, in memory', 19_455, 2],
    ['a floor less one, in passes', 19_456, 1],
    ['a ceiling and one, in memory', 262_145, 10],
    ['a ceiling and one, in passes', 262_144, 11],
    ['nothing at all', 0, 0],
    ['as much as there can be', 0xffffffff, 0xffffffff],
  ])('refuses a slot that asks for %s before anything is derived', async (_, memoryKiB, passes) => {
    const { stored } = await createVault(chance, locked(HERON));
    const slot = slotOf(stored);
    const view = new DataView(slot.buffer);
    view.setUint32(5, memoryKiB);
    view.setUint32(9, passes);
    const derive = vi.fn(quick);
    expect((await openVault(withSlots(stored, slot), by(HERON, derive))).ok).toBe(false);
    expect(
      (await changePassphrase(withSlots(stored, slot), phrase(HERON, derive), phrase(OTHER, derive), chance))
        .ok,
    ).toBe(false);
    expect(derive).not.toHaveBeenCalled();
  });

  test('says of a changed byte of any slot nothing that the right passphrase would change', async () => {
    const { stored } = await createVault(chance, locked(HERON));
    const open = await createVault(chance);
    const kept = [
      { stored, slot: slotOf(stored) },
      { stored: open.stored, slot: slotOf(open.stored) },
      ...frozen.slots.map(({ slot }) => ({ stored, slot: hexToBytes(slot) })),
    ];
    expect(kept.length).toBeGreaterThanOrEqual(5);
    for (const { stored: vault, slot } of kept)
      for (let at = 0; at < slot.length; at++) {
        const changed = slot.slice();
        changed[at] = (changed[at] ?? 0) ^ 0xff;
        const [right, wrong, without] = [
          await openVault(withSlots(vault, changed), by(HERON)),
          await openVault(withSlots(vault, changed), by(OTHER)),
          await openVault(withSlots(vault, changed), { type: 'open-slot' }),
        ];
        expect(right.ok, `byte ${at}`).toBe(false);
        expect(right).toEqual(wrong);
        expect(without.ok).toBe(false);
      }
  });

  test('does not open with the slot of another vault, even under the same passphrase', async () => {
    const [one, other] = [await createVault(chance, locked(HERON)), await createVault(chance, locked(HERON))];
    const mixed = withSlots(one.stored, slotOf(other.stored));
    expect(await openVault(mixed, by(HERON))).toEqual({ ok: false, error: { type: 'not-for-this-key' } });
  });

  test('does not open by an open slot that a stranger put there', async () => {
    const { stored } = await createVault(chance, locked(HERON));
    const planted = withSlots(stored, openSlotToBytes(chance(32)), slotOf(stored));
    expect((await openVault(planted, { type: 'open-slot' })).ok).toBe(false);
  });

  test('opens the frozen slot, whose derived key is written beside it', async () => {
    const [slot] = frozen.slots;
    const stored = {
      format: 1 as const,
      vaultId: hexToBytes(frozen.keyring.stored.vaultId),
      inboxPublicKey: hexToBytes(frozen.keyring.stored.inboxPublicKey),
      slots: [hexToBytes(slot?.slot ?? '')],
      sealed: hexToBytes(frozen.keyring.stored.sealed),
    };
    const derive: DeriveKey = async () => hexToBytes(slot?.secret ?? '');
    expect((await openVault(stored, by(HERON, derive))).ok).toBe(true);
  });
});

describe('A new passphrase', () => {
  test('opens what was sealed before, and the old one does not', async () => {
    const { stored, keys } = await createVault(chance, locked(HERON));
    const sealed = await seal(keys, place, Uint8Array.of(7), chance);
    const changed = await changePassphrase(stored, phrase(HERON), phrase(OTHER), chance);
    if (!changed.ok) throw new Error(changed.error.type);
    expect(changed.value.sealed).toEqual(stored.sealed);
    expect(changed.value.slots).toHaveLength(1);
    const again = await openVault(changed.value, by(OTHER));
    if (!again.ok) throw new Error(again.error.type);
    expect(await open(again.value, place, sealed)).toEqual({ ok: true, value: Uint8Array.of(7) });
    expect((await openVault(changed.value, by(HERON))).ok).toBe(false);
  });

  test('is refused without the old one, and keeps slots of other kinds and of newer apps', async () => {
    const { stored } = await createVault(chance, locked(HERON));
    expect(await changePassphrase(stored, phrase(OTHER), phrase(HERON), chance)).toEqual({
      ok: false,
      error: { type: 'not-for-this-key' },
    });
    const newer = concat(Uint8Array.of(2, 9), chance(20));
    const recovery = hexToBytes(frozen.slots[1]?.slot ?? '');
    const changed = await changePassphrase(
      withSlots(stored, newer, slotOf(stored), recovery),
      phrase(HERON),
      phrase(OTHER),
      chance,
    );
    expect(changed.ok && changed.value.slots.slice(1)).toEqual([newer, recovery]);
  });
});

describe('Argon2id', () => {
  // phc-winner-argon2, src/test.c, version 0x13: password "password", salt "somesalt", two passes, one lane.
  test.each([
    [256, '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
    [65_536, '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
  ])('gives what its authors published for %i KiB', async (memorySize, expected) => {
    const salt = new TextEncoder().encode('somesalt');
    const asked = { password: 'password', salt, parallelism: 1, iterations: 2, memorySize, hashLength: 32 };
    expect(await argon2id(asked)).toBe(expected);
  });
});
