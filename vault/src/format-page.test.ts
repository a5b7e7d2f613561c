import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import frozen from '../vectors/v1.json' with { type: 'json' };
import { ITEM } from './inbox.ts';
import { ENTRY } from './keyring-content.ts';
import { CHUNK_LENGTH } from './place.ts';
import { UNIT } from './sealed-unit.ts';
import { ARGON2ID, SLOT_KIND } from './slot.ts';
import { bytesToHex, hexToBytes } from './test-kit.ts';

const page = readFileSync(new URL('../../docs/vault-format.md', import.meta.url), 'utf8');

/** The rows below a line, without head and rule, cell by cell. */
const rowsAfter = (line: string): readonly (readonly string[])[] => {
  const rest = page.split(line)[1];
  if (rest === undefined) throw new Error(`The page says nowhere: ${line}`);
  const table = rest.slice(rest.indexOf('|')).split('\n');
  const end = table.findIndex((row) => !row.startsWith('|'));
  const cells = table.slice(0, end).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return cells.slice(2);
};

const layout = (name: string) =>
  rowsAfter(`<!-- bytes: ${name} -->`).map(([offset = '', bytes = '', what = '']) => ({
    offset,
    bytes,
    what,
  }));

/** Cuts bytes as the page says. `n` is what is left when all else has its length. */
const cut = (name: string, hex: string): readonly (readonly [what: string, hex: string])[] => {
  const bytes = hexToBytes(hex);
  const rows = layout(name);
  const known = rows.reduce((sum, row) => sum + (row.bytes === 'n' ? 0 : Number(row.bytes)), 0);
  let at = 0;
  const parts = rows.map((row) => {
    const length = row.bytes === 'n' ? bytes.length - known : Number(row.bytes);
    const part = bytesToHex(bytes.slice(at, at + length));
    at += length;
    return [row.what.split(/[:,]/)[0] ?? '', part] as const;
  });
  expect(at).toBe(bytes.length);
  return parts;
};
const numberIn = (what: string): string => Number(/: (\d+)/.exec(what)?.[1]).toString(16);
const partsOf = (name: string, hex: string) => Object.fromEntries(cut(name, hex));

const NAMES = ['unit', 'content', 'open', 'passphrase', 'recovery', 'passkey', 'item'] as const;
const [unit] = frozen.units;
const [item] = frozen.inbox;
const slotOf = (kind: string) => frozen.slots.find((slot) => slot.kind === kind);

describe('docs/vault-format.md', () => {
  test.each(NAMES)('counts the offsets of %s rightly', (name) => {
    let sum = 0;
    let suffix = '';
    for (const { offset, bytes } of layout(name)) {
      expect(offset).toBe(`${sum}${suffix}`);
      if (bytes === 'n') suffix = ' + n';
      else sum += Number(bytes);
    }
  });

  test('cuts a sealed unit as the code does', () => {
    const parts = partsOf('unit', unit?.sealed ?? '');
    expect(parts).toMatchObject({ Format: '01', Salt: unit?.salt, Nonce: unit?.nonce });
    const lengths = layout('unit').map(({ bytes }) => bytes);
    expect(lengths).toEqual([UNIT.format, UNIT.salt, UNIT.commitment, UNIT.nonce, 'n', UNIT.tag].map(String));
  });

  test('cuts an inbox item as the code does', () => {
    const lengths = layout('item').map(({ bytes }) => bytes);
    expect(lengths).toEqual([ITEM.format, ITEM.encapsulated, ITEM.commitment, 'n', ITEM.tag].map(String));
    expect(cut('item', item?.sealed ?? '')).toHaveLength(5);
  });

  test("cuts the keyring's content and names the types of its entries", () => {
    const parts = cut('content', frozen.keyring.content);
    const { vaultId, epochKey, inboxKey } = frozen.keyring.drawn;
    expect(Object.fromEntries(parts)).toMatchObject({
      'Vault id': vaultId,
      Epoch: '00000000',
      'Epoch key': epochKey,
      'Inbox key': inboxKey,
    });
    const types = parts.filter(([what]) => what === 'Entry type').map(([, hex]) => Number.parseInt(hex, 16));
    expect(types).toEqual([ENTRY.vaultId, ENTRY.epochKey, ENTRY.inboxKey]);
  });

  test('cuts each kind of slot', () => {
    const [open = ''] = frozen.keyring.stored.slots;
    expect(partsOf('open', open)['Root key']).toBe(frozen.keyring.drawn.rootKey);
    expect(partsOf('passphrase', slotOf('passphrase')?.slot ?? '')).toMatchObject({
      'Memory in KiB': '00010000',
      Passes: '00000003',
      Lanes: '00000001',
      Salt: slotOf('passphrase')?.header.slice(-32),
    });
    expect(partsOf('recovery', slotOf('recovery')?.slot ?? '')).toMatchObject({ Scheme: '01' });
    expect(partsOf('passkey', slotOf('passkey')?.slot ?? '')['Credential id']).toBe('d0d1d2d3d4d5d6d7');
  });

  test.each(NAMES)('says of each fixed number in %s what stands in the bytes', (name) => {
    const examples = {
      unit: unit?.sealed,
      content: frozen.keyring.content,
      open: frozen.keyring.stored.slots[0],
      passphrase: slotOf('passphrase')?.slot,
      recovery: slotOf('recovery')?.slot,
      passkey: slotOf('passkey')?.slot,
      item: item?.sealed,
    };
    const parts = cut(name, examples[name] ?? '');
    let checked = 0;
    layout(name).forEach(({ what, bytes }, index) => {
      // "33 + n" depends on the example; a number after the colon that is no value ("1 to 1023 bytes") is no fixed one.
      if (!/: \d+(,|$)/.test(what)) return;
      expect(parts[index]?.[1], what).toBe(numberIn(what).padStart(Number(bytes) * 2, '0'));
      checked++;
    });
    expect(checked).toBeGreaterThan(0);
  });

  test('gives the kinds of slots, the limits of Argon2id, the sizes and the length of a chunk as in the code', () => {
    const kinds = rowsAfter('parameters, parameters.').map(([code, name]) => [name, Number(code)]);
    expect(Object.fromEntries(kinds)).toEqual(SLOT_KIND);
    const limits = rowsAfter('| 33 | 125 | Wrapped root key: sealed unit |').map((row) =>
      row.slice(0, 3).join(' '),
    );
    const { memoryKiB, passes, lanes } = ARGON2ID;
    expect(limits).toEqual([
      `Memory in KiB ${memoryKiB.from} ${memoryKiB.to}`,
      `Passes ${passes.from} ${passes.to}`,
      `Lanes ${lanes} ${lanes}`,
    ]);
    const sizes = rowsAfter('## Sizes').map(([, bytes]) => Number(bytes));
    const sum = (lengths: object): number =>
      Object.values(lengths).reduce((total, length) => total + length, 0);
    expect(sizes).toEqual([sum(UNIT), sum(ITEM)]);
    expect(page).toContain(`chunks of ${CHUNK_LENGTH} bytes`);
  });

  test('names every purpose and label that the code and its vectors use, and no other', () => {
    const said = new Set(page.match(/evenkeel\/1\/[a-z/]+/g));
    const used = ['seal.ts', 'keyring.ts', 'inbox.ts'].flatMap((file) =>
      [...readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/evenkeel\/1\/[a-z/]+/g)].map(
        ([label]) => label,
      ),
    );
    const slots = frozen.slots.map(({ kind }) => `evenkeel/1/slot/${kind}`);
    expect([...said].sort()).toEqual([...new Set([...used, ...slots])].sort());
  });
});
