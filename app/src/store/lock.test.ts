import { added, edited, fail, type Id, ok, Secret } from '@evenkeel/kernel';
import type { StoredKeyring } from '@evenkeel/vault';
import { sealToInbox } from '@evenkeel/vault/inbox';
import { describe, expect, test, vi } from 'vitest';
import type { Store } from './contract.ts';
import type { Database } from './database.ts';
import { createFaults } from './fault-test-kit.ts';
import { note, testKinds } from './kind-test-kit.ts';
import { createTestBrowser, createTestStore, type TestBrowser, type TestStore } from './test-kit.ts';

vi.setConfig({ testTimeout: 60_000 });

const HERON = new Secret('the heron at the weir was patient');
const OTTER = new Secret('the otter at the weir was patient');
const manual = { foldAbove: Number.POSITIVE_INFINITY, segmentSize: 4 };

const textsIn = (store: Store): string[] => store.query(note).value.map(({ fields }) => fields.text);
const save = (store: Store, id: Id, text: string) => store.commit(() => ok([added('note', id, { text })]));
const openTab = (browser: TestBrowser, wrap?: (database: Database) => Database): Promise<TestStore> =>
  createTestStore(testKinds, { browser, deps: manual, ...(wrap === undefined ? {} : { wrap }) });

/** Ten notes, some folded and some not, and a draft. */
const withNotes = async () => {
  const browser = createTestBrowser();
  const tab = await openTab(browser);
  const expected = Array.from({ length: 10 }, (_, n) => `note ${n}`);
  for (const [n, text] of expected.entries()) {
    await save(tab.store, tab.newId(), text);
    if (n === 6) await tab.store.fold();
  }
  await tab.store.draft.keep('pause', 'still typing');
  return { browser, tab, expected };
};

/** Closes all tabs and comes back with this passphrase. */
const comeBack = async (browser: TestBrowser, passphrase: Secret<string> | undefined): Promise<TestStore> => {
  const tab = await openTab(browser);
  if (passphrase !== undefined) {
    expect(tab.store.status.value).toEqual({ type: 'locked' });
    expect(await tab.store.lock.open(passphrase)).toEqual(ok(undefined));
  }
  await tab.store.settled();
  return tab;
};

describe('The first passphrase', () => {
  test('locks all there is: after coming back it takes the passphrase, and nothing is missing', async () => {
    const { browser, tab, expected } = await withNotes();
    expect(tab.store.lock.isSet.value).toBe(false);
    expect(await tab.store.lock.set(HERON)).toEqual(ok(undefined));
    expect(tab.store.lock.isSet.value).toBe(true);
    await tab.store.settled();
    expect(textsIn(tab.store)).toEqual(expected);
    expect(await save(tab.store, tab.newId(), 'and one more')).toEqual(ok(undefined));
    tab.store.close();

    const next = await openTab(browser);
    expect(next.store.status.value).toEqual({ type: 'locked' });
    expect(textsIn(next.store)).toEqual([]);
    expect(await next.store.draft.read('pause')).toBeUndefined();
    expect(await next.store.lock.open(OTTER)).toEqual(fail({ type: 'wrong' }));
    expect(next.store.status.value).toEqual({ type: 'locked' });
    expect(await next.store.lock.open(HERON)).toEqual(ok(undefined));
    await next.store.settled();
    expect(textsIn(next.store)).toEqual([...expected, 'and one more']);
    expect(await next.store.draft.read('pause')).toBe('still typing');
    expect(next.store.unreadable.value).toBe(0);
  });

  test('seals everything anew: no row of before is left, byte for byte', async () => {
    const { tab } = await withNotes();
    const rowsOf = () =>
      tab.database.read(['keyring', 'head', 'log', 'segment', 'draft'], async (transaction) => {
        const rows: string[] = [];
        for (const store of ['keyring', 'head', 'log', 'segment', 'draft'] as const)
          for (const { value } of await transaction.rows(store)) rows.push(JSON.stringify(value));
        return rows;
      });
    const before = await rowsOf();
    await tab.store.lock.set(HERON);
    const after = await rowsOf();
    expect(before.length).toBeGreaterThan(5);
    expect(after.length).toBeGreaterThan(3);
    for (const row of after) expect(before).not.toContain(row);
  });

  test('interrupted at any call of the database leaves the old or the new, whole', async () => {
    const outcomes = { old: 0, new: 0 };
    for (let number = 1; ; number++) {
      const { browser, tab, expected } = await withNotes();
      tab.store.close();
      const faults = createFaults();
      const dying = await openTab(browser, faults.wrap);
      await dying.store.settled();
      faults.arm(number, 'crash');
      await dying.store.lock.set(HERON);
      const isDead = faults.hasFired();
      dying.store.close();

      const tabAfter = await openTab(browser);
      const isNew = tabAfter.store.status.value.type === 'locked';
      outcomes[isNew ? 'new' : 'old']++;
      if (isNew) expect(await tabAfter.store.lock.open(HERON)).toEqual(ok(undefined));
      await tabAfter.store.settled();
      expect(textsIn(tabAfter.store)).toEqual(expected);
      expect(await tabAfter.store.draft.read('pause')).toBe('still typing');
      expect(tabAfter.store.unreadable.value).toBe(0);
      tabAfter.store.close();
      if (!isDead) break;
    }
    expect(outcomes.old).toBeGreaterThan(20);
    expect(outcomes.new).toBeGreaterThan(0);
  });

  test('with no room on the device, at any write, is refused, and everything stays as it was', async () => {
    let refused = 0;
    for (let number = 1; ; number++) {
      const { browser, tab, expected } = await withNotes();
      tab.store.close();
      const faults = createFaults();
      const full = await openTab(browser, faults.wrap);
      await full.store.settled();
      faults.arm(number, 'quota');
      const set = await full.store.lock.set(HERON);
      if (!faults.hasFired()) {
        expect(set).toEqual(ok(undefined));
        break;
      }
      refused++;
      expect(set).toEqual(fail({ type: 'full' }));
      expect(full.store.trouble.value).toEqual({ type: 'full' });
      faults.disarm();
      expect(await save(full.store, full.newId(), 'goes on')).toEqual(ok(undefined));
      full.store.close();
      const next = await comeBack(browser, undefined);
      expect(textsIn(next.store)).toEqual([...expected, 'goes on']);
      next.store.close();
    }
    expect(refused).toBeGreaterThan(8);
  });

  test('reaches the other tab, which goes on with the new keys and loses nothing that it writes', async () => {
    const { browser, tab, expected } = await withNotes();
    const other = await openTab(browser);
    await other.store.settled();
    const setting = tab.store.lock.set(HERON);
    const written: string[] = [];
    for (let n = 0; n < 5; n++) {
      const text = `meanwhile ${n}`;
      if ((await save(other.store, other.newId(), text)).ok) written.push(text);
      await other.store.draft.keep('pause', text);
    }
    expect(await setting).toEqual(ok(undefined));
    expect((await save(other.store, other.newId(), 'after')).ok).toBe(true);
    expect(written).toHaveLength(5);
    tab.store.close();
    other.store.close();
    const next = await comeBack(browser, HERON);
    expect(textsIn(next.store).toSorted()).toEqual([...expected, ...written, 'after'].toSorted());
    expect(await next.store.draft.read('pause')).toBe('meanwhile 4');
    expect(next.store.unreadable.value).toBe(0);
  });
});

describe('What happens while everything is sealed anew', () => {
  test('what Calm lays into the inbox then is there with the passphrase', async () => {
    const browser = createTestBrowser();
    let lay: (() => Promise<void>) | undefined;
    const pause = async () => {
      const now = lay;
      lay = undefined;
      await now?.();
    };
    const tab = await createTestStore(testKinds, { browser, deps: { ...manual, pause } });
    await save(tab.store, tab.newId(), 'a note');
    const id = tab.newId();
    let hasLain = false;
    lay = async () => {
      const keyring = (await tab.database.read(['keyring'], (transaction) =>
        transaction.get('keyring', 'keyring'),
      )) as StoredKeyring;
      const item = JSON.stringify({ at: 1, changes: [added('note', id, { text: 'from Calm' })] });
      const sealed = await sealToInbox(keyring, id, new TextEncoder().encode(item));
      await tab.database.write(['inbox'], (transaction) => transaction.put('inbox', id, sealed));
      hasLain = true;
    };
    expect(await tab.store.lock.set(HERON)).toEqual(ok(undefined));
    expect(hasLain).toBe(true);
    tab.store.close();
    expect(textsIn((await comeBack(browser, HERON)).store).toSorted()).toEqual(['a note', 'from Calm']);
  });

  test('a database that fails just after it is done is no reason to say that nothing has changed', async () => {
    const { browser, tab, expected } = await withNotes();
    let fails = false;
    const failing = await openTab(browser, (real) => ({
      ...real,
      read: (stores, work) =>
        fails
          ? Promise.reject(new DOMException('gone for a moment', 'UnknownError'))
          : real.read(stores, work),
      write: async (stores, work) => {
        const done = await real.write(stores, work);
        fails ||= stores.includes('keyring') && stores.includes('segment');
        return done;
      },
    }));
    expect(await failing.store.lock.set(HERON)).toEqual(ok(undefined));
    expect(failing.store.lock.isSet.value).toBe(true);
    failing.store.close();
    tab.store.close();
    expect(textsIn((await comeBack(browser, HERON)).store)).toEqual(expected);
  });
});

describe('A lock', () => {
  test('forgets what is open in all tabs, and one passphrase opens one tab', async () => {
    const { browser, tab, expected } = await withNotes();
    await tab.store.lock.set(HERON);
    const other = await openTab(browser);
    expect(other.store.status.value).toMatchObject({ type: 'open' });
    await other.store.settled();
    expect(textsIn(other.store)).toEqual(expected);

    tab.store.lock.close();
    expect(textsIn(tab.store)).toEqual([]);
    expect(await save(tab.store, tab.newId(), 'no')).toEqual(fail({ type: 'locked' }));
    await vi.waitFor(() => expect(other.store.status.value).toEqual({ type: 'locked' }));
    expect(textsIn(other.store)).toEqual([]);

    expect(await other.store.lock.open(HERON)).toEqual(ok(undefined));
    await other.store.settled();
    expect(textsIn(other.store)).toEqual(expected);
    expect(tab.store.status.value).toEqual({ type: 'locked' });
  });

  test('is nothing where there is no passphrase', async () => {
    const { tab, expected } = await withNotes();
    tab.store.lock.close();
    expect(textsIn(tab.store)).toEqual(expected);
  });

  test('that falls while a save is on its way keeps what was said to be saved', async () => {
    const { browser, tab, expected } = await withNotes();
    await tab.store.lock.set(HERON);
    const saving = save(tab.store, tab.newId(), 'just in time');
    tab.store.lock.close();
    const saved = await saving;
    tab.store.close();
    const next = await comeBack(browser, HERON);
    expect(textsIn(next.store)).toEqual(saved.ok ? [...expected, 'just in time'] : expected);
  });

  test('that falls while the vault is being opened leaves nothing in memory', async () => {
    const { browser, tab } = await withNotes();
    await tab.store.lock.set(HERON);
    tab.store.close();
    const next = await openTab(browser);
    const opening = next.store.lock.open(HERON);
    await Promise.resolve();
    next.store.lock.close();
    await opening;
    expect(textsIn(next.store)).toEqual([]);
    expect(next.store.status.value).toEqual({ type: 'locked' });
  });
});

describe('A new passphrase', () => {
  test('opens everything, the old one nothing, and only the old one may set it', async () => {
    const { browser, tab, expected } = await withNotes();
    await tab.store.lock.set(HERON);
    expect(await tab.store.lock.change(OTTER, HERON)).toEqual(fail({ type: 'wrong' }));
    expect(await tab.store.lock.change(HERON, OTTER)).toEqual(ok(undefined));
    const [first] = tab.store.query(note).value;
    await tab.store.commit(() => ok([edited('note', first?.id as Id, { text: 'edited' })]));
    tab.store.close();
    const next = await openTab(browser);
    expect(await next.store.lock.open(HERON)).toEqual(fail({ type: 'wrong' }));
    expect(await next.store.lock.open(OTTER)).toEqual(ok(undefined));
    await next.store.settled();
    expect(textsIn(next.store)).toEqual(['edited', ...expected.slice(1)]);
  });

  test('interrupted at any call of the database: exactly one of old and new opens', async () => {
    const outcomes = { old: 0, new: 0 };
    for (let number = 1; ; number++) {
      const { browser, tab, expected } = await withNotes();
      await tab.store.lock.set(HERON);
      tab.store.close();
      const faults = createFaults();
      const dying = await openTab(browser, faults.wrap);
      faults.arm(number, 'crash');
      await dying.store.lock.change(HERON, OTTER);
      const isDead = faults.hasFired();
      dying.store.close();
      const next = await openTab(browser);
      const old = await next.store.lock.open(HERON);
      outcomes[old.ok ? 'old' : 'new']++;
      if (!old.ok) expect(await next.store.lock.open(OTTER)).toEqual(ok(undefined));
      else {
        next.store.lock.close();
        expect(await next.store.lock.open(OTTER)).toEqual(fail({ type: 'wrong' }));
        expect(await next.store.lock.open(HERON)).toEqual(ok(undefined));
      }
      await next.store.settled();
      expect(textsIn(next.store)).toEqual(expected);
      expect(await next.store.draft.read('pause')).toBe('still typing');
      next.store.close();
      if (!isDead) break;
    }
    // Before, within and after the reading and the writing; it is the new one only once the writing is done.
    expect(outcomes.old).toBeGreaterThanOrEqual(5);
    expect(outcomes.new).toBe(2);
  });

  test('with no room on the device, at any write, is refused, and the old one opens', async () => {
    let refused = 0;
    for (let number = 1; ; number++) {
      const { browser, tab, expected } = await withNotes();
      await tab.store.lock.set(HERON);
      tab.store.close();
      const faults = createFaults();
      const full = await openTab(browser, faults.wrap);
      faults.arm(number, 'quota');
      const changed = await full.store.lock.change(HERON, OTTER);
      if (!faults.hasFired()) {
        expect(changed).toEqual(ok(undefined));
        break;
      }
      refused++;
      expect(changed).toEqual(fail({ type: 'full' }));
      faults.disarm();
      full.store.close();
      expect(textsIn((await comeBack(browser, HERON)).store)).toEqual(expected);
    }
    expect(refused).toBeGreaterThanOrEqual(2);
  });
});
