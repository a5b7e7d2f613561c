import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
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
