import { added, ok, Secret } from '@evenkeel/kernel';
import { describe, expect, test } from 'vitest';
import { note, testKinds } from './kind-test-kit.ts';
import { createTestStore } from './test-kit.ts';

/** The list of kinds cannot be fetched: the network is gone, and it was not kept. */
const unreachable = { loadKinds: () => Promise.reject(new TypeError('Failed to fetch')) };

describe('Where the list of kinds cannot be fetched', () => {
  test('what is kept is saved and shown all the same, and nothing is folded or lost', async () => {
    const kit = await createTestStore(testKinds, { deps: { ...unreachable, foldAbove: 2 } });
    for (let n = 0; n < 6; n++) {
      const done = await kit.store.commit(() => ok([added('note', kit.newId(), { text: `${n}` })]));
      expect(done.ok).toBe(true);
    }
    expect(await kit.store.fold()).toBe('nothing');
    expect(kit.store.trouble.value).toBeUndefined();
    const { store } = await kit.reopen();
    await store.settled();
    expect(store.query(note).value.map(({ fields }) => fields.text)).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  test('a first passphrase is refused, and the old form is whole', async () => {
    const kit = await createTestStore(testKinds, { deps: unreachable });
    await kit.store.commit(() => ok([added('note', kit.newId(), { text: 'a' })]));
    expect((await kit.store.lock.set(new Secret('the heron at the weir was patient'))).ok).toBe(false);
    const { store } = await kit.reopen();
    await store.settled();
    expect(store.status.value.type).toBe('open');
    expect(store.query(note).value).toHaveLength(1);
  });
});

test('records of a kind that nobody asked for are counted once the list is here, if no kind takes them', async () => {
  const kit = await createTestStore(testKinds);
  await kit.store.commit(() =>
    ok([
      added('note', kit.newId(), { text: 5 }),
      added('of-later', kit.newId(), { text: 'a' }),
      added('note', kit.newId(), { text: 'b' }),
    ]),
  );
  const { store } = await kit.reopen();
  await store.settled();
  await expect.poll(() => store.unreadable.value).toBe(2);
  expect(store.query(note).value).toHaveLength(1);
});
