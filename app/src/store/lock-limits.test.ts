import { added, fail, ok, Secret } from '@evenkeel/kernel';
import type { DeriveKey } from '@evenkeel/vault';
import { describe, expect, test, vi } from 'vitest';
import type { Store } from './contract.ts';
import type { Database, Loss } from './database.ts';
import { note, testKinds } from './kind-test-kit.ts';
import { createTestBrowser, createTestStore, type TestBrowser, testDerive } from './test-kit.ts';

vi.setConfig({ testTimeout: 30_000 });

const HERON = new Secret('the heron at the weir was patient');
const OTTER = new Secret('the otter at the weir was patient');

const textsIn = (store: Store): string[] => store.query(note).value.map(({ fields }) => fields.text);

/** A tab with three notes, on a device where somebody may change how keys are derived and what the database does. */
const openTab = async (
  options: { browser?: TestBrowser; derive?: DeriveKey; wrap?: (database: Database) => Database } = {},
) => {
  const browser = options.browser ?? createTestBrowser();
  const kit = await createTestStore(testKinds, {
    browser,
    ...(options.wrap && { wrap: options.wrap }),
    deps: { foldAbove: Number.POSITIVE_INFINITY, ...(options.derive && { derive: options.derive }) },
  });
  const save = (text: string) => kit.store.commit<never>(() => ok([added('note', kit.newId(), { text })]));
  return { ...kit, save };
};

const withNotes = async () => {
  const tab = await openTab();
  for (const text of ['one', 'two', 'three']) await tab.save(text);
  return tab;
};

/** Everything that lies in the database, as text. */
const allRows = (database: Database) =>
  database.read(['keyring', 'head', 'log', 'segment', 'draft'], async (transaction) => {
    const rows: string[] = [];
    for (const store of ['keyring', 'head', 'log', 'segment', 'draft'] as const)
      for (const row of await transaction.rows(store)) rows.push(JSON.stringify(row));
    return rows;
  });

/** Derives as it should, but for the call with this number, which gives other bytes: memory that flips a bit. */
const wrongAt = (number: number) => {
  let calls = 0;
  const derive: DeriveKey = async (...asked) => {
    const key = await testDerive(...asked);
    if (++calls === number) key[0] = (key[0] ?? 0) ^ 1;
    return key;
  };
  return derive;
};

describe('A new slot is tried before anything depends on it', () => {
  test.each([1, 2])('the first passphrase, derived wrongly at call %i, changes nothing', async (number) => {
    const { browser, database, store } = await withNotes();
    const before = await allRows(database);
    const tab = await openTab({ browser, derive: wrongAt(number) });
    expect(await tab.store.lock.set(HERON)).toEqual(fail({ type: 'failed' }));
    expect(tab.store.lock.isSet.value).toBe(false);
    expect(await allRows(database)).toEqual(before);
    expect(textsIn(store)).toEqual(['one', 'two', 'three']);
  });

  test.each([1, 2, 3])(
    'another passphrase, derived wrongly at call %i, leaves the old one',
    async (number) => {
      const { browser, database, store } = await withNotes();
      await store.lock.set(HERON);
      const before = await allRows(database);
      const tab = await openTab({ browser, derive: wrongAt(number) });
      expect((await tab.store.lock.change(HERON, OTTER)).ok).toBe(false);
      expect(await allRows(database)).toEqual(before);
    },
  );
});

describe('A worker that cannot derive', () => {
  const broken: DeriveKey = () => Promise.reject(new Error('The key could not be derived.'));

  test('is an answer to whoever sets, changes or types a passphrase, and all stays as it was', async () => {
    const { browser, database, store } = await withNotes();
    const first = await openTab({ browser, derive: broken });
    expect(await first.store.lock.set(HERON)).toEqual(fail({ type: 'failed' }));
    expect(await store.lock.set(HERON)).toEqual(ok(undefined));
    const before = await allRows(database);
    const second = await openTab({ browser, derive: broken });
    expect(await second.store.lock.change(HERON, OTTER)).toEqual(fail({ type: 'failed' }));
    await vi.waitFor(() => expect(second.store.lock.isSet.value).toBe(true));
    second.store.lock.close();
    expect(second.store.status.value).toEqual({ type: 'locked' });
    expect(await second.store.lock.open(HERON)).toEqual(fail({ type: 'failed' }));
    expect(second.store.status.value).toEqual({ type: 'locked' });
    expect(await allRows(database)).toEqual(before);
  });

  test('holds nobody up: the next try is one', async () => {
    const { browser, store } = await withNotes();
    await store.lock.set(HERON);
    let isBroken = true;
    const tab = await openTab({
      browser,
      derive: (...asked) => (isBroken ? broken(...asked) : testDerive(...asked)),
    });
    await vi.waitFor(() => expect(tab.store.lock.isSet.value).toBe(true));
    tab.store.lock.close();
    expect((await tab.store.lock.open(HERON)).ok).toBe(false);
    isBroken = false;
    expect(await tab.store.lock.open(HERON)).toEqual(ok(undefined));
    expect(textsIn(tab.store)).toEqual(['one', 'two', 'three']);
  });
});

describe('The first passphrase, where something cannot be read', () => {
  test('is refused, because what is not read now could never be read again', async () => {
    const { browser, database, store } = await withNotes();
    store.close();
    await database.write(['log'], async (transaction) => {
      const [row] = await transaction.rows('log');
      const sealed = new Uint8Array(row?.value as Uint8Array);
      sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
      await transaction.put('log', row?.key as number, sealed);
    });
    const tab = await openTab({ browser });
    await tab.store.settled();
    expect(tab.store.unreadable.value).toBe(1);
    const before = await allRows(tab.database);
    expect(await tab.store.lock.set(HERON)).toEqual(fail({ type: 'unreadable' }));
    expect(await allRows(tab.database)).toEqual(before);
    expect(textsIn(tab.store)).toEqual(['two', 'three']);
  });

  test('is refused for a segment too', async () => {
    const { browser, database, store, save } = await withNotes();
    for (const text of ['four', 'five', 'six']) {
      await store.fold();
      await save(text);
    }
    await store.fold();
    store.close();
    await database.write(['segment', 'log'], async (transaction) => {
      for (const { key, value } of await transaction.rows('segment')) {
        const sealed = new Uint8Array(value as Uint8Array);
        sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
        await transaction.put('segment', key, sealed);
      }
    });
    const tab = await openTab({ browser });
    await tab.store.settled();
    expect(tab.store.unreadable.value).toBeGreaterThan(0);
    const before = await allRows(tab.database);
    expect(await tab.store.lock.set(HERON)).toEqual(fail({ type: 'unreadable' }));
    expect(await allRows(tab.database)).toEqual(before);
  });
});

describe('A lock falls over whatever stands there', () => {
  test.each([
    ['deleted', 'gone'],
    ['newer', 'newer'],
  ] as const)('also when the database was lost (%s)', async (loss, status) => {
    const { browser, store } = await withNotes();
    await store.lock.set(HERON);
    let lose: (loss: Loss) => void = () => undefined;
    const tab = await openTab({
      browser,
      wrap: (database) => ({
        ...database,
        onLoss: (tell) => {
          lose = tell;
          return database.onLoss(tell);
        },
      }),
    });
    await vi.waitFor(() => expect(tab.store.lock.isSet.value).toBe(true));
    lose(loss);
    expect(tab.store.status.value).toEqual({ type: status });
    expect(textsIn(tab.store)).toHaveLength(3);
    tab.store.lock.close();
    expect(tab.store.status.value).toEqual({ type: 'locked' });
    expect(textsIn(tab.store)).toEqual([]);
    expect(await tab.save('no')).toEqual(fail({ type: 'locked' }));
  });
});

describe('What still runs when the lock falls', () => {
  /** A database whose next answer is held back until it is let go, though it is on the disk already. */
  const withHold = () => {
    let held: PromiseWithResolvers<void> | undefined;
    const through =
      (call: Database['read']): Database['read'] =>
      async (stores, work) => {
        const value = await call(stores, work);
        await held?.promise;
        return value;
      };
    return {
      wrap: (database: Database): Database => ({
        ...database,
        read: through(database.read),
        write: through(database.write),
      }),
      hold: () => {
        held = Promise.withResolvers();
      },
      letGo: () => held?.resolve(),
    };
  };

  const locked = async () => {
    const { browser, store, save } = await withNotes();
    await store.lock.set(HERON);
    const { wrap, hold, letGo } = withHold();
    const tab = await openTab({ browser, wrap });
    await tab.store.settled();
    await vi.waitFor(() => expect(tab.store.lock.isSet.value).toBe(true));
    const shown: number[] = [];
    tab.store.query(note).subscribe((entries) => {
      shown.push(entries.length);
    });
    return { tab, save, hold, letGo, shown };
  };

  test('a save shows nothing any more, and is on the disk', async () => {
    const { tab, hold, letGo, shown } = await locked();
    hold();
    const saving = tab.save('four');
    await new Promise((resolve) => setTimeout(resolve, 20));
    tab.store.lock.closeHere();
    letGo();
    const saved = await saving;
    expect(shown.at(-1)).toBe(0);
    expect(textsIn(tab.store)).toEqual([]);
    expect(tab.store.status.value).toEqual({ type: 'locked' });
    await tab.store.lock.open(HERON);
    expect(textsIn(tab.store).includes('four')).toBe(saved.ok);
  });

  test('a look at what another tab wrote shows nothing any more', async () => {
    const { tab, save, hold, letGo, shown } = await locked();
    hold();
    await save('from the other tab');
    const looking = tab.store.refresh();
    await new Promise((resolve) => setTimeout(resolve, 20));
    tab.store.lock.closeHere();
    letGo();
    await looking;
    expect(shown.at(-1)).toBe(0);
    expect(textsIn(tab.store)).toEqual([]);
    expect(tab.store.unreadable.value).toBe(0);
    expect(tab.store.status.value).toEqual({ type: 'locked' });
  });
});
