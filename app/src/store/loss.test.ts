import { added, ok } from '@evenkeel/kernel';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Loss } from './database.ts';
import { testKinds } from './kind-test-kit.ts';
import { createTestBrowser, createTestStore, type TestStore } from './test-kit.ts';
import { vaultFunctions } from './vault-functions.ts';

const save = ({ store, newId }: TestStore, text: string) =>
  store.commit(() => ok([added('note', newId(), { text })]));

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a database that goes away under the open app', () => {
  test('because the browser closed and deleted it is said at once, before anything is asked of it', async () => {
    const connections: IDBDatabase[] = [];
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((...given) => {
      const request = open(...given);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    });
    const tab = await createTestStore(testKinds);
    await save(tab, 'one');
    for (const one of connections) forceCloseDatabase(one as never);
    indexedDB.deleteDatabase(tab.browser.name);
    await vi.waitFor(() => expect(tab.store.status.value).toEqual({ type: 'gone' }), { timeout: 1000 });
    expect(tab.store.trouble.value).toEqual({ type: 'gone' });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(tab.browser.name);
  });

  test('while it is read anew stays gone', async () => {
    const browser = createTestBrowser();
    let tell: (loss: Loss) => void = () => undefined;
    let isReading = false;
    const here = await createTestStore(testKinds, {
      browser,
      wrap: (database) => ({
        ...database,
        onLoss: (listener) => {
          tell = listener;
          return () => undefined;
        },
      }),
      deps: {
        // It hears of nothing, and finds two folds at its next look.
        channel: { postMessage: () => undefined, addEventListener: () => undefined, close: () => undefined },
        vault: {
          ...vaultFunctions,
          open: (...given) => {
            if (isReading) tell('deleted');
            return vaultFunctions.open(...given);
          },
        },
      },
    });
    const there = await createTestStore(testKinds, { browser });
    for (const text of ['one', 'two']) {
      await save(there, text);
      await there.store.fold();
    }
    isReading = true;
    await here.store.refresh();
    expect(here.store.status.value).toEqual({ type: 'gone' });
  });
});
