import { ok, Secret } from '@evenkeel/kernel';
import { describe, expect, test, vi } from 'vitest';
import { testKinds } from './kind-test-kit.ts';
import { createTestStore } from './test-kit.ts';

vi.setConfig({ testTimeout: 30_000 });

const HERON = new Secret('the heron at the weir was patient');

/** Two tabs of one browser, a draft of the first one, and how many rows of drafts there are. */
const withDraft = async () => {
  const one = await createTestStore(testKinds);
  const two = await createTestStore(testKinds, { browser: one.browser });
  await one.store.draft.keep('pause', 'are you');
  const texts = async (): Promise<readonly string[]> => {
    const found: string[] = [];
    for (let more = 0; more < 3; more++) {
      const reader = await createTestStore(testKinds, { browser: one.browser });
      const text = await reader.store.draft.read('pause');
      if (text === undefined) break;
      found.push(text);
      await reader.store.draft.drop('pause');
    }
    return found;
  };
  return { one, two, texts };
};

describe('A draft, once everything was sealed anew in another tab', () => {
  test('is typed on as one draft: no older words come back beside it', async () => {
    const { one, two, texts } = await withDraft();
    expect(await two.store.lock.set(HERON)).toEqual(ok(undefined));
    expect(await one.store.draft.keep('pause', 'are you mad at me')).toEqual(ok(undefined));
    expect(await texts()).toEqual(['are you mad at me']);
  });

  test('is gone when it is parked, also as the first thing the other tab does', async () => {
    const { one, two, texts } = await withDraft();
    await two.store.lock.set(HERON);
    await one.store.draft.drop('pause');
    expect(await texts()).toEqual([]);
  });

  test('is gone when it is parked by a tab that did not hear of it yet', async () => {
    const { one, two, texts } = await withDraft();
    const dropping = two.store.lock.set(HERON).then(() => one.store.draft.drop('pause'));
    await dropping;
    expect(await texts()).toEqual([]);
  });

  test('leaves alone what yet another tab typed: both are still there', async () => {
    const { one, two, texts } = await withDraft();
    await two.store.draft.keep('pause', 'from the second tab');
    await two.store.lock.set(HERON);
    await one.store.draft.keep('pause', 'are you mad');
    expect((await texts()).toSorted()).toEqual(['are you mad', 'from the second tab']);
  });

  test('does not write over the one beside, which a closed tab left', async () => {
    const { one, two, texts } = await withDraft();
    await two.store.draft.keep('pause', 'something');
    expect(await one.store.lock.set(HERON)).toEqual(ok(undefined));
    await two.store.draft.keep('pause', 'something else');
    await two.store.draft.keep('pause', 'something else again');
    expect((await texts()).toSorted()).toEqual(['are you', 'something else again']);
  });
});

describe('A draft, and a lock that falls', () => {
  test('a page that outlives the lock and begins anew writes over nothing', async () => {
    const { one, two, texts } = await withDraft();
    await two.store.lock.set(HERON);
    await one.store.draft.keep('pause', 'are you mad');
    one.store.lock.close();
    expect(await one.store.lock.open(HERON)).toEqual(ok(undefined));
    await one.store.draft.keep('pause', 'good night');
    expect((await texts()).toSorted()).toEqual(['are you mad', 'good night']);
  });

  test('is still one draft for a page that reads it again', async () => {
    const { one, two, texts } = await withDraft();
    await two.store.lock.set(HERON);
    one.store.lock.close();
    await one.store.lock.open(HERON);
    expect(await one.store.draft.read('pause')).toBe('are you');
    await one.store.draft.keep('pause', 'are you mad');
    expect(await texts()).toEqual(['are you mad']);
  });
});
