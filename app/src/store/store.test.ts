import { added, type Change, edited, fail, type Id, idFromKey, ok, removed } from '@evenkeel/kernel';
import { sealToInbox } from '@evenkeel/vault/inbox';
import { describe, expect, test } from 'vitest';
import type { Entry, Store } from './contract.ts';
import type { Database, Loss } from './database.ts';
import { createFaults } from './fault-test-kit.ts';
import { note, plan, testKinds } from './kind-test-kit.ts';
import { createTestBrowser, createTestStore, testRandom } from './test-kit.ts';

const textsIn = (store: Store): string[] => store.query(note).value.map(({ fields }) => fields.text);
const saveNote = (store: Store, id: Id, text: string) =>
  store.commit(() => ok([added('note', id, { text })]));

describe('the store', () => {
  test('gives back after a reload what was saved, the elements of a set in one object', async () => {
    const first = await createTestStore(testKinds);
    const id = first.newId();
    const fields = { text: 'Where are you?', 'mark/5': 7, 'mark/9': 3 };
    expect(await first.store.commit(() => ok([added('note', id, fields)]))).toEqual(ok(undefined));
    await first.store.commit(() => ok([edited('note', id, { 'mark/9': null })]));
    const { store } = await first.reopen();
    expect(store.query(note).value.map((entry) => entry.fields)).toEqual([
      { text: 'Where are you?', mark: { 5: 7 } },
    ]);
  });

  test('gives back 100,000 characters, emoji, right-to-left and combining text word for word', async () => {
    const first = await createTestStore(testKinds);
    const text = `${'שלום 👩‍👩‍👧 é\u0301 \ud800 '.repeat(6000)}end`;
    await saveNote(first.store, first.newId(), text);
    const { store } = await first.reopen();
    expect(text.length).toBeGreaterThan(100_000);
    expect(textsIn(store)).toEqual([text]);
  });

  test('shows a change at once to whoever looks, and leaves out what is deleted', async () => {
    const { store, newId } = await createTestStore(testKinds);
    const shown: number[] = [];
    store.query(note).subscribe((entries) => {
      shown.push(entries.length);
    });
    const id = newId();
    await saveNote(store, id, 'one');
    await store.commit(() => ok([edited('note', id, { title: 'two' })]));
    await store.commit(() => ok([removed('note', id)]));
    expect(shown).toEqual([0, 1, 1, 0]);
  });

  test('writes nothing when the rule refuses, and hands its reason back', async () => {
    const { store, database } = await createTestStore(testKinds);
    expect(await store.commit(() => fail({ type: 'too-early' as const }))).toEqual(
      fail({ type: 'too-early' }),
    );
    expect(await database.read(['log'], (transaction) => transaction.keys('log'))).toEqual([]);
  });

  test('says that something was kept only once it is on the disk', async () => {
    let firstSaves = 0;
    const { store, browser, newId } = await createTestStore(testKinds, {
      deps: { onFirstSave: () => firstSaves++ },
    });
    expect(browser.marks.get()).toBe(false);
    await saveNote(store, newId(), 'one');
    await saveNote(store, newId(), 'two');
    expect(browser.marks.get()).toBe(true);
    expect(firstSaves).toBe(1);
  });

  test('leaves no word of what was saved or drafted in the clear', async () => {
    const { store, database, newId } = await createTestStore(testKinds);
    await saveNote(store, newId(), 'unmistakable');
    await store.draft.keep('pause', 'unmistakable');
    await store.fold();
    const stores = ['head', 'log', 'segment', 'draft', 'inbox', 'keyring'] as const;
    const rows = await database.read(stores, (transaction) =>
      Promise.all(stores.map((name) => transaction.rows(name))),
    );
    const text = JSON.stringify(rows, (_, value: unknown) =>
      ArrayBuffer.isView(value) ? new TextDecoder('latin1').decode(value) : value,
    );
    expect(text.length).toBeGreaterThan(500);
    expect(text).not.toContain('unmistakable');
  });

  test('writes many changes of one commit all or nothing, in rows of at most 256', async () => {
    const { store, database, newId } = await createTestStore(testKinds);
    const changes: Change[] = Array.from({ length: 600 }, (_, n) => added('note', newId(), { text: `${n}` }));
    await store.commit(() => ok(changes));
    expect(textsIn(store)).toHaveLength(600);
    expect(await database.read(['log'], (transaction) => transaction.keys('log'))).toEqual([1, 2, 3]);
  });
});

describe('a deleted record', () => {
  const deletedTexts = (store: Store) => store.deleted(note).value.map(({ fields }) => fields.text);

  test('is whole for whoever asks for deleted ones, also after a reload, and any edit brings it back', async () => {
    const first = await createTestStore(testKinds);
    const id = first.newId();
    await saveNote(first.store, id, 'the words');
    expect(deletedTexts(first.store)).toEqual([]);
    await first.store.commit(() => ok([removed('note', id)]));
    expect([textsIn(first.store), deletedTexts(first.store)]).toEqual([[], ['the words']]);
    const { store } = await first.reopen();
    expect(deletedTexts(store)).toEqual(['the words']);
    await store.commit(() => ok([edited('note', id, {})]));
    expect([textsIn(store), deletedTexts(store)]).toEqual([['the words'], []]);
  });

  test('whose fields are overwritten in the deletion is shown nowhere and counted nowhere', async () => {
    const first = await createTestStore(testKinds);
    const id = first.newId();
    await saveNote(first.store, id, 'the words');
    await first.store.fold();
    const fields = { text: null, title: null };
    await first.store.commit(() => ok([edited('note', id, fields), removed('note', id)]));
    await first.store.fold();
    const { store } = await first.reopen();
    await store.settled();
    expect([textsIn(store), deletedTexts(store), store.unreadable.value]).toEqual([[], [], 0]);
  });

  test('is forgotten by a dropped store', async () => {
    const { store, newId } = await createTestStore(testKinds);
    const id = newId();
    await saveNote(store, id, 'the words');
    await store.commit(() => ok([removed('note', id)]));
    expect(deletedTexts(store)).toEqual(['the words']);
    store.drop();
    expect(deletedTexts(store)).toEqual([]);
  });
});

describe('two tabs', () => {
  const twoTabs = async () => {
    const browser = createTestBrowser();
    const here = await createTestStore(testKinds, { browser });
    const there = await createTestStore(testKinds, { browser });
    return { browser, here, there };
  };

  test('that save at the same moment both keep everything', async () => {
    const { here, there, browser } = await twoTabs();
    const names = Array.from({ length: 30 }, (_, n) => n);
    await Promise.all(
      names.flatMap((n) => [
        saveNote(here.store, here.newId(), `here ${n}`),
        saveNote(there.store, there.newId(), `there ${n}`),
      ]),
    );
    await Promise.all([here.store.refresh(), there.store.refresh()]);
    const expected = names.flatMap((n) => [`here ${n}`, `there ${n}`]).sort();
    expect(textsIn(here.store).sort()).toEqual(expected);
    expect(textsIn(there.store).sort()).toEqual(expected);
    const third = await createTestStore(testKinds, { browser });
    expect(textsIn(third.store).sort()).toEqual(expected);
  });

  test('run the rule again on what the other wrote, so that a sum counts both', async () => {
    const { here, there } = await twoTabs();
    const id = idFromKey('count');
    const addOne = ({ store }: typeof here) =>
      store.commit((read) => {
        const count = Number(read.one(note, id)?.fields.text ?? 0);
        return ok([added('note', id, { text: String(count + 1) })]);
      });
    await Promise.all(Array.from({ length: 20 }, (_, n) => addOne(n % 2 ? here : there)));
    await here.store.refresh();
    expect(textsIn(here.store)).toEqual(['20']);
  });

  test('that edit one field from the same page keep both versions until the person chooses', async () => {
    const { here, there } = await twoTabs();
    const id = here.newId();
    await saveNote(here.store, id, 'first');
    await there.store.refresh();
    const shown = (tab: typeof here): Entry<{ text: string }> =>
      tab.store.query(note).value[0] as Entry<{ text: string }>;
    const edit = (tab: typeof here, text: string) => {
      const { seen } = shown(tab);
      return () => tab.store.commit(() => ok([edited('note', id, { text })]), { [id]: seen });
    };
    const edits = [edit(here, 'from here'), edit(there, 'from there')];
    for (const run of edits) await run();
    await here.store.refresh();
    expect(shown(here).fields.text).toBe('from there');
    expect(shown(here).disputed).toEqual({ text: ['from there', 'from here'] });
    await here.store.commit(() => ok([edited('note', id, { text: 'chosen' })]));
    await there.store.refresh();
    expect(shown(there).fields.text).toBe('chosen');
    expect(shown(there).disputed).toEqual({});
  });

  test('make one vault even if both are the first', async () => {
    const browser = createTestBrowser();
    const [one, two] = await Promise.all([
      createTestStore(testKinds, { browser }),
      createTestStore(testKinds, { browser }),
    ]);
    await saveNote(one.store, one.newId(), 'kept');
    await two.store.refresh();
    expect(textsIn(two.store)).toEqual(['kept']);
  });

  test('that slept through two folds reads everything anew before it writes', async () => {
    const { here, browser } = await twoTabs();
    const asleep = await createTestStore(testKinds, { browser, deps: { channel: silent() } });
    const id = here.newId();
    await saveNote(here.store, id, 'old');
    await here.store.fold();
    await saveNote(here.store, here.newId(), 'second');
    await here.store.commit(() => ok([edited('note', id, { text: 'new' })]));
    await here.store.fold();
    await saveNote(here.store, here.newId(), 'third');
    await here.store.fold();
    await saveNote(asleep.store, asleep.newId(), 'awake');
    expect(textsIn(asleep.store).sort()).toEqual(['awake', 'new', 'second', 'third']);
    await asleep.store.fold();
    const { store } = await here.reopen();
    expect(textsIn(store).sort()).toEqual(['awake', 'new', 'second', 'third']);
  });
});

const nothing = () => undefined;
const silent = () => ({ postMessage: nothing, addEventListener: nothing, close: nothing });

describe('a tab that opens while another one writes', () => {
  test('shows it from the start, though nothing could tell it', async () => {
    const browser = createTestBrowser();
    const first = await createTestStore(testKinds, { browser });
    let hasWritten = false;
    // The other tab writes after everything was read and before the inbox is looked at.
    const wrap = (database: Database): Database => ({
      ...database,
      read: async (stores, work) => {
        if (stores.length === 1 && stores[0] === 'inbox' && !hasWritten) {
          hasWritten = true;
          await saveNote(first.store, first.newId(), 'just now');
        }
        return database.read(stores, work);
      },
    });
    const { store } = await createTestStore(testKinds, { browser, wrap });
    expect(hasWritten).toBe(true);
    expect(textsIn(store)).toEqual(['just now']);
  });
});

describe('what cannot be saved', () => {
  test('because there is no room is said at once at every write; reading goes on and nothing is lost', async () => {
    const faults = createFaults();
    let number = 1;
    for (; ; number++) {
      faults.disarm();
      const tab = await createTestStore(testKinds, { wrap: faults.wrap });
      await saveNote(tab.store, tab.newId(), 'before');
      faults.arm(number, 'quota');
      const id = tab.newId();
      const outcome = await saveNote(tab.store, id, 'too much');
      if (!faults.hasFired()) break;
      faults.disarm();
      expect(outcome.ok).toBe(false);
      if (outcome.ok) break;
      expect(outcome.error).toEqual({ type: 'full' });
      expect(tab.store.trouble.value).toEqual({ type: 'full' });
      expect(textsIn(tab.store)).toEqual(['before']);
      expect(await saveNote(tab.store, id, 'now it fits')).toEqual(ok(undefined));
      expect(tab.store.trouble.value).toBeUndefined();
      const { store } = await tab.reopen();
      expect(textsIn(store)).toEqual(['before', 'now it fits']);
    }
    expect(number).toBeGreaterThan(2);
  });

  test('as a draft is said too, and the last draft that could be kept stays', async () => {
    const faults = createFaults();
    const { store } = await createTestStore(testKinds, { wrap: faults.wrap });
    await store.draft.keep('pause', 'kept');
    faults.arm(1, 'quota');
    expect(await store.draft.keep('pause', 'too much')).toEqual(fail({ type: 'full' }));
    expect(store.trouble.value).toEqual({ type: 'full' });
    faults.disarm();
    expect(await store.draft.read('pause')).toBe('kept');
  });

  test('because the fold found no room leaves everything as it was', async () => {
    const faults = createFaults();
    const tab = await createTestStore(testKinds, { wrap: faults.wrap });
    for (const text of ['a', 'b', 'c']) await saveNote(tab.store, tab.newId(), text);
    faults.arm(3, 'quota');
    await expect(tab.store.fold()).rejects.toMatchObject({ name: 'QuotaExceededError' });
    faults.disarm();
    const { store } = await tab.reopen();
    expect(textsIn(store).sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('a database that is deleted under the app', () => {
  test('is noticed by every tab; what is on the page stays, and nothing pretends to be saved', async () => {
    const browser = createTestBrowser();
    const here = await createTestStore(testKinds, { browser });
    const there = await createTestStore(testKinds, { browser });
    await saveNote(here.store, here.newId(), 'one');
    await there.store.refresh();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(browser.name).onsuccess = resolve;
    });
    for (const { store, newId } of [here, there]) {
      expect(store.status.value).toEqual({ type: 'gone' });
      expect(store.trouble.value).toEqual({ type: 'gone' });
      expect(textsIn(store)).toEqual(['one']);
      expect(await saveNote(store, newId(), 'two')).toEqual(fail({ type: 'gone' }));
    }
  });

  test('is said at the next opening too, instead of a fresh start', async () => {
    const browser = createTestBrowser();
    browser.marks.set();
    const { store } = await createTestStore(testKinds, { browser });
    expect(store.status.value).toEqual({ type: 'gone' });
  });

  test('and made anew by somebody else takes no commit of the old vault', async () => {
    const { store, database, newId } = await createTestStore(testKinds);
    await saveNote(store, newId(), 'one');
    await database.write(['head', 'log', 'keyring'], async (transaction) => {
      for (const name of ['head', 'log', 'keyring'] as const) await transaction.remove(name, {});
    });
    expect(await saveNote(store, newId(), 'two')).toEqual(fail({ type: 'gone' }));
    expect(store.status.value).toEqual({ type: 'gone' });
  });

  test('by the person (erase) leaves neither data nor mark', async () => {
    const tab = await createTestStore(testKinds);
    await saveNote(tab.store, tab.newId(), 'one');
    await tab.store.erase();
    expect(tab.browser.marks.get()).toBe(false);
    const fresh = await createTestStore(testKinds, { browser: tab.browser });
    expect(fresh.store.status.value).toMatchObject({ type: 'open' });
    expect(textsIn(fresh.store)).toEqual([]);
  });
});

describe('a browser that lets go of the database', () => {
  /** Says that the connection was closed, as a browser does after a crash below or when site data are cleared. */
  const withLoss = () => {
    const listeners: ((loss: Loss) => void)[] = [];
    const wrap = (database: Database): Database => ({
      ...database,
      onLoss: (tell) => {
        listeners.push(tell);
        return () => undefined;
      },
    });
    return { wrap, close: () => listeners.map((tell) => tell('closed')) };
  };

  test('while everything is still there is not noticed by the person', async () => {
    const { wrap, close } = withLoss();
    const { store, newId } = await createTestStore(testKinds, { wrap });
    await saveNote(store, newId(), 'one');
    close();
    await store.refresh();
    expect(store.status.value).toMatchObject({ type: 'open' });
    expect(await saveNote(store, newId(), 'two')).toEqual(ok(undefined));
  });

  test('because its data were cleared is said', async () => {
    const { wrap, close } = withLoss();
    const { store, database, newId } = await createTestStore(testKinds, { wrap });
    await saveNote(store, newId(), 'one');
    await database.write(['head'], (transaction) => transaction.remove('head', {}));
    close();
    await store.refresh();
    expect(store.status.value).toEqual({ type: 'gone' });
    expect(textsIn(store)).toEqual(['one']);
  });

  test('in the middle of a commit connects again and saves', async () => {
    let failures = 0;
    const { store, newId } = await createTestStore(testKinds, {
      wrap: (database) => ({
        ...database,
        write: (stores, work) => {
          if (failures-- > 0) throw new DOMException('closing', 'InvalidStateError');
          return database.write(stores, work);
        },
      }),
    });
    failures = 1;
    expect(await saveNote(store, newId(), 'one')).toEqual(ok(undefined));
    failures = 2;
    expect(await saveNote(store, newId(), 'two')).toEqual(fail({ type: 'failed' }));
    expect(store.trouble.value).toEqual({ type: 'failed' });
    expect(textsIn(store)).toEqual(['one']);
  });
});

describe('a dropped store', () => {
  test('forgets what it showed, answers locked, and keeps everything on the disk', async () => {
    const tab = await createTestStore(testKinds);
    await saveNote(tab.store, tab.newId(), 'one');
    tab.store.drop();
    expect(textsIn(tab.store)).toEqual([]);
    expect(await saveNote(tab.store, tab.newId(), 'two')).toEqual(fail({ type: 'locked' }));
    expect(await tab.store.draft.keep('pause', 'three')).toEqual(fail({ type: 'locked' }));
    const { store } = await tab.reopen();
    expect(textsIn(store)).toEqual(['one']);
  });
});

describe('a draft', () => {
  test('is one row a form, overwritten, and survives a reload until it is dropped', async () => {
    const first = await createTestStore(testKinds);
    await Promise.all(['W', 'Wh', 'Why'].map((text) => first.store.draft.keep('pause', text)));
    await first.store.draft.keep('other', 'else');
    const second = await first.reopen();
    expect(await second.store.draft.read('pause')).toBe('Why');
    await second.store.draft.drop('pause');
    expect(await second.store.draft.read('pause')).toBeUndefined();
    expect(await second.store.draft.read('other')).toBe('else');
  });

  test('that was moved to another form is not shown there', async () => {
    const { store, database } = await createTestStore(testKinds);
    await store.draft.keep('pause', 'private');
    await database.write(['draft'], async (transaction) => {
      await transaction.put('draft', 'other', await transaction.get('draft', 'pause'));
    });
    expect(await store.draft.read('other')).toBeUndefined();
  });
});

describe('the inbox', () => {
  const withItem = async (changes: unknown) => {
    const browser = createTestBrowser();
    const first = await createTestStore(testKinds, { browser });
    const keyring = await first.database.read(['keyring'], (transaction) =>
      transaction.get('keyring', 'keyring'),
    );
    const bytes = new TextEncoder().encode(JSON.stringify({ at: 5, changes }));
    const sealed = await sealToInbox(keyring as Parameters<typeof sealToInbox>[0], 'item', bytes, testRandom);
    await first.database.write(['inbox'], (transaction) => transaction.put('inbox', 'item', sealed));
    first.store.close();
    return { browser, id: first.newId() };
  };

  test('is brought in once, even by two tabs that open at the same time', async () => {
    const { browser } = await withItem([added('note', idFromKey('parked'), { text: 'parked' })]);
    const tabs = await Promise.all([
      createTestStore(testKinds, { browser }),
      createTestStore(testKinds, { browser }),
    ]);
    for (const { store } of tabs) {
      await store.refresh();
      expect(textsIn(store)).toEqual(['parked']);
      expect(store.query(note).value[0]?.writtenAt).toBe(5);
    }
    const { database } = tabs[0] as (typeof tabs)[0];
    expect(await database.read(['inbox'], (transaction) => transaction.keys('inbox'))).toEqual([]);
    expect(await database.read(['log'], (transaction) => transaction.keys('log'))).toEqual([1]);
  });

  test('keeps and counts what cannot be read', async () => {
    const { browser } = await withItem([{ type: 'put', kind: 'note', id: 'not an id', fields: {} }]);
    const { store, database } = await createTestStore(testKinds, { browser });
    expect(store.unreadable.value).toBe(1);
    expect(await database.read(['inbox'], (transaction) => transaction.keys('inbox'))).toEqual(['item']);
  });

  test('loses nothing when the tab dies anywhere while it is brought in', async () => {
    let number = 1;
    for (; ; number++) {
      const { browser } = await withItem([added('note', idFromKey('parked'), { text: 'parked' })]);
      const faults = createFaults();
      faults.arm(number, 'crash');
      const dying = await createTestStore(testKinds, { browser, wrap: faults.wrap });
      dying.store.close();
      if (!faults.hasFired()) break;
      const { store, database } = await createTestStore(testKinds, { browser });
      expect(textsIn(store)).toEqual(['parked']);
      expect(await database.read(['log'], (transaction) => transaction.keys('log'))).toEqual([1]);
    }
    expect(number).toBeGreaterThan(20);
  });
});

describe('records that this app does not understand', () => {
  test('are kept and counted, not shown, and come back word for word when it does', async () => {
    const browser = createTestBrowser();
    const newer = await createTestStore([...testKinds], { browser });
    const [one, two] = [newer.newId(), newer.newId()];
    await newer.store.commit(() =>
      ok([
        added('note', one, { text: 'known', later: { deep: [1, null] } }),
        added('note', two, { text: 7 }),
        added('plan', idFromKey('p'), { text: 'plan' }),
      ]),
    );
    newer.store.close();
    const older = await createTestStore([note], { browser });
    expect(textsIn(older.store)).toEqual(['known']);
    expect(older.store.unreadable.value).toBe(2);
    await older.store.commit(() => ok([edited('note', one, { text: 'edited' })]));
    await older.store.fold();
    older.store.close();
    const again = await createTestStore(testKinds, { browser });
    expect(again.store.query(plan).value.map(({ fields }) => fields.text)).toEqual(['plan']);
    expect(again.store.query(note).value[0]?.seen).toHaveProperty('later');
    expect(again.store.unreadable.value).toBe(1);
  });

  test('in a vault of a newer version stop the app from reading and writing', async () => {
    const { store, database, newId, browser } = await createTestStore(testKinds);
    await saveNote(store, newId(), 'one');
    await database.write(['head'], async (transaction) => {
      const head = (await transaction.get('head', 'head')) as object;
      await transaction.put('head', 'head', { ...head, format: 2 });
    });
    expect((await saveNote(store, newId(), 'two')).ok).toBe(false);
    const next = await createTestStore(testKinds, { browser });
    expect(next.store.status.value).toEqual({ type: 'newer' });
  });
});

describe('a commit that changes nothing', () => {
  test('is no save: no mark, no asking to keep, no other tab told, and a trouble that stands goes on', async () => {
    let asked = 0;
    const faults = createFaults();
    const { store, browser, newId } = await createTestStore(testKinds, {
      wrap: faults.wrap,
      deps: { onFirstSave: () => asked++ },
    });
    expect(await store.commit(() => ok([]))).toEqual(ok(undefined));
    expect(browser.marks.get()).toBe(false);
    expect(asked).toBe(0);
    faults.arm(1, 'quota');
    await store.commit(() => ok([added('note', newId(), { text: 'no room' })]));
    faults.disarm();
    expect(await store.commit(() => ok([]))).toEqual(ok(undefined));
    expect(store.trouble.value).toEqual({ type: 'full' });
  });
});

describe('a bug in a rule', () => {
  test('is thrown, and is not said to be the browser’s', async () => {
    const { store } = await createTestStore(testKinds);
    const bug = () => {
      throw new TypeError('a bug');
    };
    await expect(store.commit(bug)).rejects.toThrow('a bug');
    expect(store.trouble.value).toBeUndefined();
  });
});

describe('Hide while a save runs', () => {
  test('brings nothing back into memory', async () => {
    const { store, newId } = await createTestStore(testKinds);
    const notes = store.query(note);
    const saving = store.commit(() => ok([added('note', newId(), { text: 'secret words' })]));
    await Promise.resolve();
    store.drop();
    await saving;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(notes.value).toEqual([]);
  });
});

describe('a keyring row', () => {
  test('that is spoilt is damaged, not of a newer app', async () => {
    const here = await createTestStore(testKinds);
    await here.store.commit(() => ok([added('note', here.newId(), { text: 'a' })]));
    await here.database.write(['keyring'], async (transaction) => {
      const row = (await transaction.get('keyring', 'keyring')) as { slots: Uint8Array[] };
      for (const slot of row.slots) slot[10] = (slot[10] ?? 0) ^ 1;
      await transaction.put('keyring', 'keyring', row);
    });
    expect((await here.reopen()).store.status.value).toEqual({ type: 'failed' });
  });

  test('that is missing where something sealed is left is said, also without the mark', async () => {
    const here = await createTestStore(testKinds);
    await here.database.write(['keyring'], (transaction) => transaction.remove('keyring', 'keyring'));
    here.browser.marks.clear();
    expect((await here.reopen()).store.status.value).toEqual({ type: 'gone' });
  });
});
