import 'fake-indexeddb/auto';
import { added, type Id, instant, type Moment, Secret, uuidV7 } from '@evenkeel/kernel';
import { createVault, openVault } from '@evenkeel/vault';
import { openFromInbox } from '@evenkeel/vault/inbox';
import { lockBy } from '@evenkeel/vault/passphrase';
import { expect, test } from 'vitest';
import { openDatabase } from '../platform/database.ts';
import { randomBytes } from '../platform/random.ts';
import { type Database, DatabaseGone } from '../store/database.ts';
import { createInbox } from './inbox.ts';

const moment = (): Moment => ({
  now: instant(1_764_000_000_000),
  offsetMinutes: 0,
  offsetAt: () => 0,
  newId: () => uuidV7(1_764_000_000_000, randomBytes(10)),
});

const freshMarks = () => {
  let isSet = false;
  return {
    get: () => isSet,
    set: () => {
      isSet = true;
    },
  };
};

let count = 0;
const freshDatabase = async (): Promise<Database> => {
  const opened = await openDatabase(`inbox-${count++}`);
  if (!opened.ok) throw new Error('no database');
  return opened.value;
};

const inboxOn = (database: Database | undefined, marks = freshMarks()) =>
  createInbox({ database, random: randomBytes, moment, marks });

const parked = (id: Id, message: string) => [added('pause', id, { parkedAt: 1, message })];

/** What the store will find there, opened with the open slot as it does. */
const contents = async (database: Database) => {
  const { stored, items } = await database.read(['keyring', 'inbox'], async (transaction) => ({
    stored: await transaction.get('keyring', 'keyring'),
    items: await transaction.rows('inbox'),
  }));
  const keys = await openVault(stored, { type: 'open-slot' });
  if (!keys.ok) throw new Error('the vault does not open');
  return Promise.all(
    items.map(async ({ key, value }) => {
      const opened = await openFromInbox(keys.value, String(key), value);
      if (!opened.ok) throw new Error('an item does not open');
      return JSON.parse(new TextDecoder().decode(opened.value)) as { at: number; changes: unknown[] };
    }),
  );
};

test('the first save makes the vault, lays the words sealed into the inbox, and sets the mark', async () => {
  const database = await freshDatabase();
  const marks = freshMarks();
  const inbox = inboxOn(database, marks);
  const changes = parked(moment().newId(), 'are you mad at me?? 😟 שלום');
  expect(await inbox.save(changes)).toEqual({ ok: true, value: undefined });
  expect(await contents(database)).toEqual([{ at: moment().now, changes }]);
  expect(marks.get()).toBe(true);
});

test('nothing that was typed lies readable in the database', async () => {
  const database = await freshDatabase();
  const inbox = inboxOn(database);
  await inbox.save(parked(moment().newId(), 'a secret sentence'));
  await inbox.draft.keep('a secret sentence');
  const rows = await database.read(['inbox', 'draft'], async (transaction) => [
    ...(await transaction.rows('inbox')),
    ...(await transaction.rows('draft')),
  ]);
  expect(rows).toHaveLength(2);
  for (const { value } of rows) expect(new TextDecoder().decode(value as Uint8Array)).not.toContain('secret');
});

test('a session kept again overwrites its item, so that the store sees one writer', async () => {
  const database = await freshDatabase();
  const inbox = inboxOn(database);
  const id = moment().newId();
  await inbox.save([added('session', id, { seconds: 30 })]);
  await inbox.save([added('session', id, { seconds: 90 })]);
  const items = await contents(database);
  expect(items).toHaveLength(1);
  expect(items[0]?.changes).toEqual([added('session', id, { seconds: 90 })]);
});

test('two pages that make the vault at once end with one vault, and both saves open', async () => {
  const database = await freshDatabase();
  const [one, two] = [inboxOn(database), inboxOn(database)];
  const saved = await Promise.all([
    one.save(parked(moment().newId(), 'one')),
    two.save(parked(moment().newId(), 'two')),
  ]);
  expect(saved.every(({ ok }) => ok)).toBe(true);
  expect(await contents(database)).toHaveLength(2);
});

test('a draft comes back word for word, also 100,000 characters of it, and goes when dropped', async () => {
  const database = await freshDatabase();
  const long = '😟é ש'.repeat(20_000);
  await inboxOn(database).draft.keep(long);
  const later = inboxOn(database);
  expect(await later.draft.read()).toBe(long);
  await later.draft.drop();
  expect(await later.draft.read()).toBeUndefined();
});

test('where the mark is and the vault is not, the data were deleted: no fresh start is made', async () => {
  const database = await freshDatabase();
  const marks = freshMarks();
  marks.set();
  const inbox = inboxOn(database, marks);
  expect(await inbox.save(parked(moment().newId(), 'x'))).toEqual({ ok: false, error: { type: 'gone' } });
  const keyring = await database.read(['keyring'], (transaction) => transaction.get('keyring', 'keyring'));
  expect(keyring).toBeUndefined();
});

test('a draft of the same field in another tab is moved beside, and comes back when this one is parked', async () => {
  const database = await freshDatabase();
  const [one, two] = [inboxOn(database).draft, inboxOn(database).draft];
  await one.keep('still typing');
  await two.keep('from the second tab');
  await two.drop();
  expect(await inboxOn(database).draft.read()).toBe('still typing');
});

test('nothing to keep makes no vault and leaves no mark', async () => {
  const marks = freshMarks();
  const database = await freshDatabase();
  expect((await inboxOn(database, marks).save([])).ok).toBe(true);
  expect(marks.get()).toBe(false);
  expect(await database.read(['keyring'], (transaction) => transaction.keys('keyring'))).toEqual([]);
});

test('a draft that is kept twice at once is one draft, and is gone when dropped', async () => {
  const database = await freshDatabase();
  const { draft } = inboxOn(database);
  await Promise.all([draft.keep('are'), draft.keep('are you')]);
  await draft.drop();
  expect(await draft.read()).toBeUndefined();
});

test('without a database saving says so, and reading a draft gives nothing', async () => {
  const inbox = inboxOn(undefined);
  expect(await inbox.save(parked(moment().newId(), 'x'))).toEqual({ ok: false, error: { type: 'failed' } });
  expect(await inbox.draft.read()).toBeUndefined();
});

test('a full device, a deleted database and any other refusal are three answers', async () => {
  const refuse = async (error: Error) => {
    const real = await freshDatabase();
    const inbox = inboxOn({ ...real, write: () => Promise.reject(error) });
    const saved = await inbox.save(parked(moment().newId(), 'x'));
    return saved.ok ? undefined : saved.error.type;
  };
  expect(await refuse(new DOMException('no room', 'QuotaExceededError'))).toBe('full');
  expect(await refuse(new DatabaseGone())).toBe('gone');
  expect(await refuse(new Error('odd'))).toBe('failed');
});

test('it says whether reading takes a passphrase: not without a vault, nor with an open one', async () => {
  const database = await freshDatabase();
  const inbox = inboxOn(database);
  expect(await inbox.isLocked()).toBe(false);
  await inbox.save(parked(moment().newId(), 'are you mad at me??'));
  expect(await inbox.isLocked()).toBe(false);
  const passphrase = new Secret('the heron at the weir was patient');
  const derive = async (_words: Uint8Array, { salt }: { readonly salt: Uint8Array }) =>
    new Uint8Array([...salt, ...salt]);
  const { stored } = await createVault(randomBytes, lockBy({ passphrase, derive }));
  await database.write(['keyring'], (transaction) => transaction.put('keyring', 'keyring', stored));
  expect(await inboxOn(database).isLocked()).toBe(true);
  expect(await inboxOn(undefined).isLocked()).toBe(false);
});
