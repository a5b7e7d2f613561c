import { added, fail, ok } from '@evenkeel/kernel';
import { describe, expect, test } from 'vitest';
import type { StoreTrouble } from './contract.ts';
import type { Database } from './database.ts';
import { createDrafts } from './drafts.ts';
import { createFaults } from './fault-test-kit.ts';
import { testKinds } from './kind-test-kit.ts';
import { createTestStore } from './test-kit.ts';

/** Counts what is written to the drafts. */
const withCount = () => {
  let writes = 0;
  const wrap = (database: Database): Database => ({
    ...database,
    write: (stores, work) => {
      if (stores.includes('draft')) writes++;
      return database.write(stores, work);
    },
  });
  return { wrap, writes: () => writes };
};

/** A disk on which no draft fits any more; records and reading do as before. */
const withoutRoomForDrafts = () => {
  let error: Error | undefined;
  const wrap = (database: Database): Database => ({
    ...database,
    write: (stores, work) => {
      if (error !== undefined && stores.includes('draft')) return Promise.reject(error);
      return database.write(stores, work);
    },
  });
  return {
    wrap,
    fill: () => {
      error = new DOMException('no room', 'QuotaExceededError');
    },
    free: () => {
      error = undefined;
    },
  };
};

describe('a draft that is typed fast', () => {
  test('is sealed no more often than the disk can follow, and the newest text stays', async () => {
    const { wrap, writes } = withCount();
    const tab = await createTestStore(testKinds, { wrap });
    const text = 'Why do you not answer me tonight, of all nights?';
    const letters = Array.from(text, (_, n) => tab.store.draft.keep('pause', text.slice(0, n + 1)));
    expect(await Promise.all(letters)).toEqual(letters.map(() => ok(undefined)));
    expect(writes()).toBeLessThan(4);
    const { store } = await tab.reopen();
    expect(await store.draft.read('pause')).toBe(text);
  });

  test('is forgotten with what of it is not on disk yet; what is typed after that is kept', async () => {
    const { store } = await createTestStore(testKinds);
    void store.draft.keep('pause', 'sent');
    void store.draft.keep('pause', 'sent!');
    const dropped = store.draft.drop('pause');
    await dropped;
    expect(await store.draft.read('pause')).toBeUndefined();
    void store.draft.keep('pause', 'old');
    void store.draft.drop('pause');
    await store.draft.keep('pause', 'new');
    expect(await store.draft.read('pause')).toBe('new');
  });

  test('goes on being kept after a bug threw in the middle of it', async () => {
    let bugs = 1;
    const drafts = createDrafts({
      opened: async () => {
        if (bugs-- > 0) throw new Error('a bug');
        return { type: 'locked' };
      },
      refresh: async () => undefined,
      noteKept: () => undefined,
      noteTrouble: (trouble) => trouble,
    });
    await expect(drafts.keep('pause', 'one')).rejects.toThrow('a bug');
    expect(await drafts.keep('pause', 'two')).toEqual(fail({ type: 'locked' }));
  });
});

describe('two tabs that type into the same form', () => {
  const twoTabs = async () => {
    const one = await createTestStore(testKinds);
    const two = await createTestStore(testKinds, { browser: one.browser });
    return {
      one: one.store.draft,
      two: two.store.draft,
      later: async () => (await one.reopen()).store.draft,
    };
  };

  test('lose neither text: what one parks is gone, what the other typed comes back', async () => {
    const { one, two, later } = await twoTabs();
    await one.keep('pause', 'still typing');
    await two.keep('pause', 'from the second tab');
    await two.drop('pause');
    expect(await (await later()).read('pause')).toBe('still typing');
  });

  test('may type in turns; each parks its own, and then nothing is left', async () => {
    const { one, two, later } = await twoTabs();
    for (const n of [1, 2, 3]) {
      await one.keep('pause', `first ${n}`);
      await two.keep('pause', `second ${n}`);
    }
    await one.drop('pause');
    expect(await two.read('pause')).toBe('second 3');
    await two.drop('pause');
    expect(await (await later()).read('pause')).toBeUndefined();
  });

  test('a tab that read a draft goes on with it: it is one draft, not two', async () => {
    const { one, two, later } = await twoTabs();
    await one.keep('pause', 'are you');
    expect(await two.read('pause')).toBe('are you');
    await two.keep('pause', 'are you mad');
    await two.drop('pause');
    expect(await (await later()).read('pause')).toBeUndefined();
  });
});

describe('a draft that finds no room', () => {
  test('is said within a second and once, not at every letter; records are still read and saved', async () => {
    const { wrap, fill, free } = withoutRoomForDrafts();
    const { store, newId } = await createTestStore(testKinds, { wrap });
    await store.draft.keep('pause', 'It fits');
    const said: (StoreTrouble | undefined)[] = [];
    store.trouble.subscribe((trouble) => {
      said.push(trouble);
    });
    fill();
    const started = performance.now();
    expect(await store.draft.keep('pause', 'It fits no more')).toEqual(fail({ type: 'full' }));
    expect(performance.now() - started).toBeLessThan(1000);
    expect(await store.draft.keep('pause', 'It fits no more.')).toEqual(fail({ type: 'full' }));
    expect(said).toEqual([undefined, { type: 'full' }]);
    expect(await store.draft.read('pause')).toBe('It fits');
    const saved = await store.commit(() => ok([added('note', newId(), { text: 'a record' })]));
    expect(saved).toEqual(ok(undefined));
    free();
    expect(await store.draft.keep('pause', 'There is room')).toEqual(ok(undefined));
    expect(store.trouble.value).toBeUndefined();
  });

  test('ends its own trouble when it is kept, and never that of a record which is not saved', async () => {
    const faults = createFaults();
    const { store, newId } = await createTestStore(testKinds, { wrap: faults.wrap });
    faults.arm(1, 'quota');
    const save = () => store.commit(() => ok([added('note', newId(), { text: 'a record' })]));
    expect(await save()).toEqual(fail({ type: 'full' }));
    faults.disarm();
    expect(await store.draft.keep('pause', 'A short draft fits')).toEqual(ok(undefined));
    expect(store.trouble.value).toEqual({ type: 'full' });
    expect(await save()).toEqual(ok(undefined));
    expect(store.trouble.value).toBeUndefined();
  });

  test('where the browser gives no database at all, that is said too', async () => {
    const { store } = await createTestStore(testKinds, {
      deps: { database: Promise.resolve(fail({ type: 'unavailable' as const })) },
    });
    expect(store.trouble.value).toBeUndefined();
    expect(await store.draft.keep('calm', 'Where are you?')).toEqual(fail({ type: 'failed' }));
    expect(store.trouble.value).toEqual({ type: 'failed' });
  });
});
