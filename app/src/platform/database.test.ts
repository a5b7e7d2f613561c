import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Database, DatabaseGone } from '../store/database.ts';
import { createOpenFields } from '../store/open-fields.ts';
import { openDatabase } from './database.ts';

let count = 0;
const newName = (): string => `test-${count++}`;
const opened = async (name: string): Promise<Database> => {
  const answer = await openDatabase(name);
  if (!answer.ok) throw new Error(answer.error.type);
  return answer.value;
};

/** Every connection that is opened from now on, as the browser itself holds it. */
const watchConnections = (): readonly IDBDatabase[] => {
  const connections: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((...given) => {
    const request = open(...given);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  });
  return connections;
};

/** As a browser does when a person clears the site's data, or when something breaks below. */
const closeAll = (connections: readonly IDBDatabase[]): void => {
  for (const one of connections) forceCloseDatabase(one as never);
};

const deleted = (name: string) =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
  });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the database', () => {
  test('keeps rows in key order and finds the last one', async () => {
    const database = await opened(newName());
    await database.write(['log'], async (transaction) => {
      await transaction.add('log', 2, 'two');
      await transaction.add('log', 10, 'ten');
      await transaction.add('log', 1, 'one');
    });
    expect(await database.read(['log'], (transaction) => transaction.lastKey('log'))).toBe(10);
    expect(await database.read(['log'], (transaction) => transaction.rows('log', { from: 2 }))).toEqual([
      { key: 2, value: 'two' },
      { key: 10, value: 'ten' },
    ]);
  });

  test('writes nothing of a transaction whose work throws', async () => {
    const database = await opened(newName());
    const attempt = database.write(['log'], async (transaction) => {
      await transaction.add('log', 1, 'one');
      throw new Error('no');
    });
    await expect(attempt).rejects.toThrow('no');
    expect(await database.read(['log'], (transaction) => transaction.keys('log'))).toEqual([]);
  });

  test('refuses a second row at the same key with ConstraintError', async () => {
    const database = await opened(newName());
    const add = () => database.write(['log'], (transaction) => transaction.add('log', 1, 'one'));
    await add();
    await expect(add()).rejects.toMatchObject({ name: 'ConstraintError' });
  });

  test('tells every open connection when it is deleted, and never comes back empty by itself', async () => {
    const name = newName();
    const here = await opened(name);
    const there = await opened(name);
    const losses: string[] = [];
    here.onLoss((loss) => losses.push(loss));
    await there.destroy();
    expect(losses).toEqual(['deleted']);
    await expect(here.read(['log'], (transaction) => transaction.keys('log'))).rejects.toBeInstanceOf(
      DatabaseGone,
    );
  });

  test('that is deleted in the middle of a write says so at once, and the write does not pretend', async () => {
    const name = newName();
    const database = await opened(name);
    const losses: string[] = [];
    database.onLoss((loss) => losses.push(loss));
    const write = database.write(['log'], async (transaction) => {
      await transaction.add('log', 1, 'one');
      void deleted(name);
      await transaction.add('log', 2, 'two');
    });
    await write.catch(() => undefined);
    await vi.waitFor(() => expect(losses).toEqual(['deleted']));
    await expect(database.read(['log'], (transaction) => transaction.keys('log'))).rejects.toBeInstanceOf(
      DatabaseGone,
    );
  });

  test('that the browser lets go of is connected again by the next call', async () => {
    const connections = watchConnections();
    const database = await opened(newName());
    await database.write(['log'], (transaction) => transaction.add('log', 1, 'one'));
    const losses: string[] = [];
    database.onLoss((loss) => losses.push(loss));
    closeAll(connections);
    await vi.waitFor(() => expect(losses).toEqual(['closed']));
    expect(await database.read(['log'], (transaction) => transaction.get('log', 1))).toBe('one');
    expect(losses).toEqual(['closed']);
  });

  test('that was deleted while no connection could be told is not made anew: the next call says that it is gone', async () => {
    const connections = watchConnections();
    const name = newName();
    const database = await opened(name);
    const losses: string[] = [];
    database.onLoss((loss) => losses.push(loss));
    closeAll(connections);
    await deleted(name);
    const write = () => database.write(['log'], (transaction) => transaction.add('log', 1, 'one'));
    await expect(write()).rejects.toBeInstanceOf(DatabaseGone);
    expect(losses).toEqual(['closed', 'deleted']);
    await expect(write()).rejects.toBeInstanceOf(DatabaseGone);
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
  });

  test('that is still being closed when it is needed again is asked once more', async () => {
    const connections = watchConnections();
    const database = await opened(newName());
    await database.write(['log'], (transaction) => transaction.add('log', 1, 'one'));
    closeAll(connections);
    const refuse = (name: string) => {
      vi.mocked(indexedDB.open).mockImplementationOnce(() => {
        const request = { error: new DOMException('The connection was closed.', name) } as IDBOpenDBRequest;
        setTimeout(() => request.onerror?.(new Event('error')));
        return request;
      });
    };
    refuse('AbortError');
    refuse('AbortError');
    expect(await database.read(['log'], (transaction) => transaction.get('log', 1))).toBe('one');
    closeAll(connections);
    refuse('UnknownError');
    await expect(database.read(['log'], (transaction) => transaction.get('log', 1))).rejects.toMatchObject({
      name: 'UnknownError',
    });
  });

  test('that a newer app takes over says so to whoever has it open', async () => {
    const name = newName();
    const database = await opened(name);
    const losses: string[] = [];
    database.onLoss((loss) => losses.push(loss));
    await new Promise((resolve) => {
      indexedDB.open(name, 2).onsuccess = resolve;
    });
    expect(losses).toEqual(['newer']);
    await expect(database.read(['log'], (transaction) => transaction.keys('log'))).rejects.toBeInstanceOf(
      DatabaseGone,
    );
  });

  test('says that a newer app has changed its form', async () => {
    const name = newName();
    const raised = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 2);
      request.onsuccess = () => resolve(request.result);
    });
    raised.close();
    expect(await openDatabase(name)).toEqual({ ok: false, error: { type: 'newer' } });
  });
});

describe('open fields', () => {
  test('come back as they were kept, until they are removed', async () => {
    const fields = createOpenFields(await opened(newName()));
    expect(await fields.get('country')).toBeUndefined();
    expect(await fields.set('country', 'DE')).toBe(true);
    expect(await fields.get('country')).toBe('DE');
    expect(await fields.remove('country')).toBe(true);
    expect(await fields.get('country')).toBeUndefined();
  });

  test('say plainly that nothing is kept where there is no database', async () => {
    const fields = createOpenFields(undefined);
    expect(await fields.set('sound', true)).toBe(false);
    expect(await fields.get('sound')).toBeUndefined();
  });
});
