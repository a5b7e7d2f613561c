/** A test kit: a real store with the real vault on an invented database. For tests of features and of the store itself. */
import 'fake-indexeddb/auto';
import { type Id, type Instant, instant, type Moment, uuidV7 } from '@evenkeel/kernel';

import type { DeriveKey } from '@evenkeel/vault';
import { openDatabase } from '../platform/database.ts';
import type { Database } from './database.ts';
import type { Channel, Locks, Marks, StoreDeps } from './deps.ts';
import type { OpenFields } from './open-field.ts';
import { createOpenFields } from './open-fields.ts';
import type { RecordKind } from './record-kind.ts';
import { createStore, type StoreHandle } from './store.ts';
import { vaultFunctions } from './vault-functions.ts';

export const testRandom = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

/** In place of Argon2id, in microseconds: another passphrase, salt or request gives other bytes. */
export const testDerive: DeriveKey = async (passphrase, { salt, memoryKiB, passes }) => {
  const all = new Uint8Array([...passphrase, ...salt, ...new TextEncoder().encode(`${memoryKiB} ${passes}`)]);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
};

/** What two tabs of one browser share. */
export interface TestBrowser {
  readonly name: string;
  readonly marks: Marks;
  readonly locks: Locks;
  readonly newChannel: () => Channel;
}

const createTestLocks = (): Locks => {
  const held = new Map<string, Promise<unknown>>();
  return {
    request: async (name, { ifAvailable }, work) => {
      const before = held.get(name);
      if (before !== undefined && ifAvailable) return work(null);
      const mine = (async () => {
        await before;
        return work({});
      })();
      const ended = mine.catch(() => undefined);
      held.set(name, ended);
      ended.then(() => {
        if (held.get(name) === ended) held.delete(name);
      });
      return mine;
    },
  };
};

let browsers = 0;
let count = 0;

export const createTestBrowser = (): TestBrowser => {
  let mark = false;
  const listeners = new Map<object, (event: { readonly data: unknown }) => void>();
  return {
    name: `evenkeel-test-${++browsers}`,
    marks: {
      get: () => mark,
      set: () => {
        mark = true;
      },
      clear: () => {
        mark = false;
      },
    },
    locks: createTestLocks(),
    newChannel: () => {
      const me = {};
      return {
        postMessage: (message) => {
          const data: unknown = structuredClone(message);
          for (const [other, listen] of listeners) if (other !== me) queueMicrotask(() => listen({ data }));
        },
        addEventListener: (_type, listener) => {
          listeners.set(me, listener);
        },
        close: () => {
          listeners.delete(me);
        },
      };
    },
  };
};

export interface TestStore {
  readonly store: StoreHandle;
  readonly database: Database;
  readonly openFields: OpenFields;
  /** The time is {@link TestStoreOptions.now} and goes on by what `pass` says; ids are made from it. */
  readonly moment: () => Moment;
  readonly pass: (milliseconds: number) => void;
  /** What a rule is handed as the next id. */
  readonly newId: () => Id;
  /** Closes this tab and opens the same browser again: what is read then was on the disk. */
  readonly reopen: () => Promise<TestStore>;
  readonly browser: TestBrowser;
}

export interface TestStoreOptions {
  /** Another tab of the same browser; a browser of its own without it. */
  readonly browser?: TestBrowser;
  /** 2026-11-24T23:10Z unless told. */
  readonly now?: number;
  /** Minutes east of UTC; 0 unless told. */
  readonly offsetMinutes?: number;
  /** Puts something between the store and its database, such as faults. */
  readonly wrap?: (database: Database) => Database;
  readonly deps?: Partial<StoreDeps>;
}

/** Opens a store with these kinds; resolves when it is open, or has said why it is not. */
export const createTestStore = async (
  // biome-ignore lint/suspicious/noExplicitAny: a list of kinds of every form
  kinds: readonly RecordKind<any>[],
  options: TestStoreOptions = {},
): Promise<TestStore> => {
  const browser = options.browser ?? createTestBrowser();
  let now = options.now ?? Date.UTC(2026, 10, 24, 23, 10);
  // Ids of one millisecond count up, so that the order in which they were made can be told.
  const newId = (): Id => {
    const random = testRandom(10);
    random.set([(count >> 8) & 0x0f, count++ & 0xff]);
    return uuidV7(now, random);
  };
  const moment = (): Moment & { now: Instant } => ({
    now: instant(now),
    offsetMinutes: options.offsetMinutes ?? 0,
    offsetAt: () => options.offsetMinutes ?? 0,
    newId,
  });
  const answer = await openDatabase(browser.name);
  if (!answer.ok) throw new Error(`the test database is ${answer.error.type}`);
  const database = options.wrap?.(answer.value) ?? answer.value;
  const store = createStore({
    database: Promise.resolve({ ok: true, value: database }),
    vault: vaultFunctions,
    random: testRandom,
    derive: testDerive,
    moment,
    marks: browser.marks,
    locks: browser.locks,
    channel: browser.newChannel(),
    loadKinds: async () => kinds,
    ...options.deps,
  });
  await store.opened;
  return {
    store,
    database,
    openFields: createOpenFields(database),
    moment,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    newId,
    reopen: () => {
      store.close();
      return createTestStore(kinds, { ...options, browser, now });
    },
    browser,
  };
};
