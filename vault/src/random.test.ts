import { describe, expect, test } from 'vitest';
import { sealToInbox } from './inbox.ts';
import { createVault } from './keyring.ts';
import type { Place } from './place.ts';
import { createDraw, type RandomBytes } from './random.ts';
import { seal } from './seal.ts';
import { chance, counting } from './test-kit.ts';

const fixed = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => index);

const broken: readonly [string, RandomBytes][] = [
  ['gives nothing but zeros', (length) => new Uint8Array(length)],
  ['repeats one byte', (length) => new Uint8Array(length).fill(0xa5)],
  ['gives the same bytes on every call', fixed],
  ['gives too few bytes', (length) => chance(length - 1)],
  ['gives too many bytes', (length) => chance(length + 1)],
  ['gives nothing', () => new Uint8Array(0)],
];
const place: Place = { store: 'log', position: '1', generation: 0 };

describe('A random source that is plainly broken stops', () => {
  test.each(broken)('making a vault: it %s', async (_, random) => {
    await expect(createVault(random)).rejects.toThrow('the random source');
  });

  test.each(broken)('sealing: it %s', async (_, random) => {
    const { keys } = await createVault(chance);
    await expect(async () => seal(keys, place, Uint8Array.of(1), random)).rejects.toThrow(
      'the random source',
    );
  });

  test.each(broken)('sealing to the inbox, twice at the latest: it %s', async (_, random) => {
    const { stored } = await createVault(chance);
    const sealTwice = async () => {
      for (const id of ['a', 'b']) await sealToInbox(stored, id, Uint8Array.of(1), random);
    };
    await expect(sealTwice()).rejects.toThrow('the random source');
  });

  test('sealing a second time, when it starts over', async () => {
    const { keys } = await createVault(chance);
    await seal(keys, place, Uint8Array.of(1), counting(0));
    await expect(async () => seal(keys, place, Uint8Array.of(2), counting(0))).rejects.toThrow('start over');
  });

  test('making a vault, when it comes back to an earlier draw', async () => {
    let call = 0;
    const random: RandomBytes = (length) => counting((call++ % 3) * 40)(length);
    await expect(createVault(random)).rejects.toThrow('repeat itself');
  });
});

test('The first draw of nothing but one byte is refused already', () => {
  expect(() => createDraw((length) => new Uint8Array(length).fill(9))(32)).toThrow('one byte');
});

test('A draw is a copy: the source may overwrite its buffer', () => {
  const buffer = new Uint8Array(32);
  const draw = createDraw((length) => crypto.getRandomValues(buffer.subarray(0, length)));
  const first = draw(32);
  const before = [...first];
  draw(32);
  expect([...first]).toEqual(before);
});
