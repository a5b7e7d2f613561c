import { fail, ok, type Result } from '@evenkeel/kernel';
import type { Database, Key, KeyRange, Loss, Transaction } from '../store/database.ts';
import { DatabaseGone, storeNames } from '../store/database.ts';
import { databaseName } from './demo.ts';

export type { Database } from '../store/database.ts';

const VERSION = 1;
/** So long is waited before each next try to connect again. Together under a second, within which trouble must be said. */
const PATIENCE_MS = [0, 50, 200, 500];

/** The answer of one request. Only these are ever awaited inside a transaction (docs/decisions/0013). */
const answerTo = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Resolves when the browser says that the transaction is complete. */
const doneOf = (raw: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    raw.oncomplete = () => resolve();
    raw.onerror = () => reject(raw.error);
    raw.onabort = () => reject(raw.error ?? new DOMException('The transaction was given up.', 'AbortError'));
  });

const toRange = ({ from, to }: KeyRange): IDBKeyRange | null => {
  if (from !== undefined && to !== undefined) return IDBKeyRange.bound(from, to);
  if (from !== undefined) return IDBKeyRange.lowerBound(from);
  return to === undefined ? null : IDBKeyRange.upperBound(to);
};

const isRange = (key: Key | KeyRange): key is KeyRange => typeof key === 'object' && !Array.isArray(key);

const transactionOver = (raw: IDBTransaction): Transaction => ({
  get: (store, key) => answerTo<unknown>(raw.objectStore(store).get(key as IDBValidKey)),
  rows: async (store, range = {}) => {
    const query = toRange(range);
    const [keys, values] = await Promise.all([
      answerTo(raw.objectStore(store).getAllKeys(query)),
      answerTo(raw.objectStore(store).getAll(query)),
    ]);
    return keys.map((key, index) => ({ key: key as Key, value: values[index] as unknown }));
  },
  keys: async (store, range = {}) =>
    (await answerTo(raw.objectStore(store).getAllKeys(toRange(range)))) as Key[],
  lastKey: async (store) =>
    (await answerTo(raw.objectStore(store).openKeyCursor(null, 'prev')))?.key as Key | undefined,
  add: async (store, key, value) => {
    await answerTo(raw.objectStore(store).add(value, key as IDBValidKey));
  },
  put: async (store, key, value) => {
    await answerTo(raw.objectStore(store).put(value, key as IDBValidKey));
  },
  remove: async (store, key) => {
    const query = isRange(key) ? toRange(key) : (key as IDBValidKey);
    if (query === null) await answerTo(raw.objectStore(store).clear());
    else await answerTo(raw.objectStore(store).delete(query));
  },
});

/** Runs `work`; if it throws, nothing of it stays. Resolves only when the browser says that the transaction is complete. */
const settle = async <T>(raw: IDBTransaction, work: (transaction: Transaction) => Promise<T>): Promise<T> => {
  // Whoever waits on `done` too late would leave a rejection that nobody handled.
  const done = doneOf(raw).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    const value = await work(transactionOver(raw));
    const failure = await done;
    if (failure !== undefined) throw failure.error;
    return value;
  } catch (error) {
    try {
      raw.abort();
    } catch {
      // It has ended already.
    }
    await done;
    // When the disk is full the request only says that it was aborted; the transaction knows why.
    throw raw.error ?? error;
  }
};

/**
 * Opens the database, makes its stores if it is new, and notices when it is deleted or taken over under the app: it never
 * comes back empty by itself.
 * `unavailable`: the browser gives none. `newer`: a newer app has changed its form.
 */
export const openDatabase = async (
  name = databaseName,
): Promise<Result<Database, { readonly type: 'unavailable' | 'newer' }>> => {
  const listeners = new Set<(loss: Loss) => void>();
  let connection: IDBDatabase | undefined;
  let connecting: Promise<IDBDatabase> | undefined;
  let hasConnected = false;
  let ended = false;

  const lose = (loss: Loss): void => {
    connection?.close();
    connection = undefined;
    connecting = undefined;
    if (loss !== 'closed') ended = true;
    for (const tell of listeners) tell(loss);
  };

  const open = async (): Promise<IDBDatabase> => {
    const request = indexedDB.open(name, VERSION);
    let isDeleted = false;
    request.onupgradeneeded = () => {
      // It was there, and now it would be made anew: it was deleted while there was no connection that could be told.
      isDeleted = hasConnected;
      if (isDeleted) request.transaction?.abort();
      else for (const store of storeNames) request.result.createObjectStore(store);
    };
    const opened = await answerTo<IDBDatabase>(request).catch((error: unknown) => {
      if (!isDeleted) throw error;
      lose('deleted');
      throw new DatabaseGone();
    });
    hasConnected = true;
    // Another connection deletes the database (no new version) or raises it: let go at once, and say so.
    opened.onversionchange = ({ newVersion }) => {
      opened.close();
      lose(newVersion === null ? 'deleted' : 'newer');
    };
    // The browser let go of it; the next call connects again.
    opened.onclose = () => lose('closed');
    return opened;
  };

  /** While a browser is still letting go of a connection it refuses the next one; a moment later it says how things are. */
  const openAgain = async (tries = 0): Promise<IDBDatabase> => {
    try {
      return await open();
    } catch (error) {
      const mayPass = hasConnected && error instanceof Error && error.name === 'AbortError';
      const wait = mayPass ? PATIENCE_MS[tries] : undefined;
      if (wait === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
      return openAgain(tries + 1);
    }
  };

  const connect = (): Promise<IDBDatabase> => {
    connecting ??= openAgain().then(
      (opened) => {
        connection = opened;
        return opened;
      },
      (error: unknown) => {
        connecting = undefined;
        throw error;
      },
    );
    return connecting;
  };

  const run = async <T>(
    stores: readonly string[],
    mode: 'readonly' | 'readwrite',
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<T> => {
    if (ended) throw new DatabaseGone();
    const opened = connection ?? (await connect());
    const raw = opened.transaction([...stores], mode, mode === 'readwrite' ? { durability: 'strict' } : {});
    try {
      return await settle(raw, work);
    } catch (error) {
      if (ended) throw new DatabaseGone();
      throw error;
    }
  };

  try {
    await connect();
  } catch (error) {
    const isNewer = error instanceof Error && error.name === 'VersionError';
    return fail({ type: isNewer ? 'newer' : 'unavailable' });
  }

  return ok({
    read: (stores, work) => run(stores, 'readonly', work),
    write: (stores, work) => run(stores, 'readwrite', work),
    onLoss: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    close: () => {
      ended = true;
      connection?.close();
      connection = undefined;
    },
    destroy: async () => {
      ended = true;
      connection?.close();
      connection = undefined;
      await answerTo(indexedDB.deleteDatabase(name));
    },
  });
};
