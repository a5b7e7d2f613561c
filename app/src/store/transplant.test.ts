import { added, type Change, edited, fail, type Id, ok, Secret } from '@evenkeel/kernel';
import { createVault, type StoredKeyring } from '@evenkeel/vault';
import { sealToInbox } from '@evenkeel/vault/inbox';
import { lockBy } from '@evenkeel/vault/passphrase';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../platform/database.ts';
import { type Database, type Key, type StoreName, storeNames } from './database.ts';
import type { HeadRow } from './head.ts';
import { note, testKinds } from './kind-test-kit.ts';
import { createTestBrowser, createTestStore, type TestStore, testRandom } from './test-kit.ts';

// Ten thousand sealed things in wrong places, on machines of every speed.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const HERON = new Secret('the heron at the weir was patient');
const manual = { foldAbove: Number.POSITIVE_INFINITY, segmentSize: 4 };

/** How many are moved into each place. Together ten thousand. */
const COUNT = { log: 5_000, segment: 1_500, draft: 1_000, inbox: 1_000, head: 750, keyring: 750 } as const;

interface Row {
  readonly key: Key;
  readonly value: unknown;
}
type Rows = Readonly<Record<StoreName, readonly Row[]>>;

/** A sealed thing and the place where it lies. */
interface Donor {
  readonly from: string;
  readonly bytes: Uint8Array;
}

interface Made {
  readonly rows: Rows;
  /** Texts in the segments, and in the log. */
  readonly folded: readonly string[];
  readonly logged: readonly string[];
  /** Segments of an earlier generation, by their id. */
  readonly older: ReadonlyMap<string, Uint8Array>;
  readonly forms: readonly string[];
  readonly donors: readonly Donor[];
}

const readAll = (database: Database): Promise<Rows> =>
  database.read(
    storeNames,
    async (transaction) =>
      Object.fromEntries(
        await Promise.all(storeNames.map(async (store) => [store, await transaction.rows(store)] as const)),
      ) as Rows,
  );

const idOf = ({ key }: Row): string => String((key as readonly unknown[])[0]);

/** The current segments: an older one of the same id may lie beside for a while. */
const currentSegments = (rows: Rows): readonly Row[] => {
  const newest = new Map<string, Row>();
  for (const row of rows.segment) newest.set(idOf(row), row);
  return [...newest.values()];
};

/** The one row of a store that has one. */
const only = (rows: readonly Row[]): unknown => {
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error('There is one row');
  return row.value;
};
const headOf = ({ head }: Rows): HeadRow => only(head) as HeadRow;
const keyringOf = ({ keyring }: Rows): StoredKeyring => only(keyring) as StoredKeyring;

const donorsOf = (name: string, rows: Rows, older: ReadonlyMap<string, Uint8Array>): readonly Donor[] => {
  const { sealed: content, slots } = keyringOf(rows);
  return [
    ...(['log', 'segment', 'draft', 'inbox'] as const).flatMap((store) =>
      rows[store].map(({ key, value }) => ({
        from: `${name} ${store} ${key}`,
        bytes: value as Uint8Array,
      })),
    ),
    ...[...older].map(([id, bytes]) => ({ from: `${name} segment ${id}, older`, bytes })),
    { from: `${name} head`, bytes: headOf(rows).sealed },
    { from: `${name} keyring`, bytes: content },
    ...slots.map((bytes) => ({ from: `${name} slot`, bytes })),
  ];
};

/** A vault with everything in it: segments of three folds, a log, drafts, an inbox. */
const makeVault = async (
  name: string,
  size: { readonly notes: number; readonly rows: number; readonly forms: number },
): Promise<Made> => {
  const { store, database, newId } = await createTestStore(testKinds, { deps: manual });
  const ids = Array.from({ length: size.notes }, newId);
  const folded = ids.map((_, n) => `${name} folded ${n}`);
  const commit = (changes: readonly Change[]) => store.commit(() => ok(changes));
  await commit(ids.map((id, n) => added('note', id, { text: folded[n] ?? '' })));
  await store.fold();
  const older = new Map((await readAll(database)).segment.map((row) => [idOf(row), row.value as Uint8Array]));
  await commit(ids.map((id) => edited('note', id, { title: 'once more' })));
  await store.fold();
  await commit([edited('note', ids[0] as Id, { title: 'and again' })]);
  await store.fold();
  const logged = Array.from({ length: size.rows }, (_, n) => `${name} logged ${n}`);
  for (const text of logged) await commit([added('note', newId(), { text })]);
  const forms = Array.from({ length: size.forms }, (_, n) => `form ${n}`);
  for (const form of forms) await store.draft.keep(form, `${name} ${form}`);
  const stored = keyringOf(await readAll(database));
  for (const form of forms) {
    const changes = [added('note', newId(), { text: `${name} from the inbox, ${form}` })];
    const item = new TextEncoder().encode(JSON.stringify({ at: 5, changes }));
    const sealed = await sealToInbox(stored, form, item);
    await database.write(['inbox'], (transaction) => transaction.put('inbox', form, sealed));
  }
  const rows = await readAll(database);
  store.close();
  return { rows, folded, logged, older, forms, donors: donorsOf(name, rows, older) };
};

/** Opens a browser in which these rows lie, and lets `look` look. */
const openWith = async <T>(
  rows: Partial<Rows>,
  look: (tab: TestStore) => Promise<T>,
  deps: Partial<Parameters<typeof createTestStore>[1]> = {},
): Promise<T> => {
  const browser = createTestBrowser();
  const answer = await openDatabase(browser.name);
  if (!answer.ok) throw new Error(answer.error.type);
  await answer.value.write(storeNames, async (transaction) => {
    for (const store of storeNames)
      for (const { key, value } of rows[store] ?? []) await transaction.put(store, key, value);
  });
  answer.value.close();
  const tab = await createTestStore(testKinds, { browser, deps: manual, ...deps });
  await tab.store.settled();
  const found = await look(tab);
  await tab.database.destroy();
  return found;
};

const textsIn = ({ store }: TestStore): readonly string[] =>
  store
    .query(note)
    .value.map(({ fields }) => fields.text)
    .toSorted();

/** What of everything is shown, what is counted, and how the store says it is. */
const lookAt = async (tab: TestStore) => ({
  texts: textsIn(tab),
  unreadable: tab.store.unreadable.value,
  status: tab.store.status.value,
});

const isSame = (one: unknown, other: Uint8Array): boolean =>
  one instanceof Uint8Array && one.length === other.length && one.every((byte, at) => byte === other[at]);

let here: Made;
let there: Made;
let small: Made;
/** How many were tried, by the place they were moved into. */
const moved = { log: 0, segment: 0, draft: 0, inbox: 0, head: 0, keyring: 0 };

beforeAll(async () => {
  here = await makeVault('here', { notes: 200, rows: 250, forms: 50 });
  there = await makeVault('there', { notes: 200, rows: 250, forms: 50 });
  small = await makeVault('small', { notes: 8, rows: 3, forms: 1 });
});

const pool = (): readonly Donor[] => [...here.donors, ...there.donors];

/** The `round`th mix of all that is sealed anywhere, one for each target, and for none its own. */
const mixed = (targets: readonly Row[], round: number): readonly Uint8Array[] => {
  const all = pool();
  return targets.map(({ value }, at) => {
    let pick = at * 7 + round * 101;
    while (isSame(value, all[pick % all.length]?.bytes ?? new Uint8Array())) pick++;
    return all[pick % all.length]?.bytes ?? new Uint8Array();
  });
};

/** In turn: from another position, from the same place of the other vault, from another of it, and from anywhere. */
const strangers = (
  targets: readonly Row[],
  others: readonly unknown[],
  round: number,
): readonly unknown[] => {
  const shift = 1 + round;
  if (round % 4 === 0) return targets.map((_, at) => targets[(at + shift) % targets.length]?.value);
  if (round % 4 === 1) return targets.map((_, at) => others[at % others.length]);
  if (round % 4 === 2) return targets.map((_, at) => others[(at + shift) % others.length]);
  return mixed(targets, round);
};

const put = (targets: readonly Row[], values: readonly unknown[]): readonly Row[] =>
  targets.map(({ key }, at) => ({ key, value: values[at] }));

/** Moves `count` into the places of `targets`, as many at once as there are places. */
const inRounds = async (
  place: keyof typeof moved,
  count: number,
  targets: readonly Row[],
  others: readonly unknown[],
  look: (moved: readonly Row[]) => Promise<void>,
): Promise<void> => {
  expect(count % targets.length).toBe(0);
  for (let round = 0; round < count / targets.length; round++) {
    const rows = put(targets, strangers(targets, others, round));
    for (const [at, { value }] of rows.entries())
      expect(isSame(targets[at]?.value, value as Uint8Array)).toBe(false);
    await look(rows);
    moved[place] += targets.length;
  }
};

const withoutInbox = ({ inbox: _, ...rows }: Rows): Partial<Rows> => rows;
const valuesOf = (rows: readonly Row[]): readonly unknown[] => rows.map(({ value }) => value);
/** Rows that no segment holds yet. */
const logOf = ({ rows }: Made): readonly Row[] =>
  rows.log.filter(({ key }) => Number(key) > headOf(rows).foldedTo);

describe('What is sealed is shown nowhere but in its own place', () => {
  test('as it lies, everything opens: else all the rest would prove nothing', async () => {
    const found = await openWith(here.rows, lookAt);
    expect(found.unreadable).toBe(0);
    expect(found.texts).toHaveLength(200 + 250 + 50);
    expect(logOf(here)).toHaveLength(250);
    expect(currentSegments(here.rows)).toHaveLength(50);
  });

  test(`${COUNT.log} moved into the log: 0 shown, each counted`, async () => {
    const rest = withoutInbox(here.rows);
    await inRounds('log', COUNT.log, logOf(here), valuesOf(logOf(there)), async (log) => {
      const found = await openWith({ ...rest, log }, lookAt);
      expect(found).toEqual({
        texts: here.folded.toSorted(),
        unreadable: log.length,
        status: { type: 'open', complete: true },
      });
    });
  });

  test('two rows of the log that changed places are two that are counted; every other is shown', async () => {
    const log = logOf(here);
    for (const [one, other] of [
      [0, 1],
      [3, 200],
      [248, 249],
    ] as const) {
      const swapped = put(
        log,
        log.map(({ value }, at) => {
          if (at === one) return log[other]?.value;
          return at === other ? log[one]?.value : value;
        }),
      );
      const found = await openWith({ ...withoutInbox(here.rows), log: swapped }, lookAt);
      const shown = here.logged.filter((_, at) => at !== one && at !== other);
      expect(found.texts).toEqual([...here.folded, ...shown].toSorted());
      expect(found.unreadable).toBe(2);
    }
  });

  test(`${COUNT.segment} moved into the segments: 0 shown, each record of theirs counted`, async () => {
    const rest = withoutInbox(here.rows);
    const targets = currentSegments(here.rows);
    const others = valuesOf(currentSegments(there.rows));
    const look = async (segment: readonly Row[]): Promise<void> => {
      const found = await openWith({ ...rest, segment }, lookAt);
      expect(found).toEqual({
        texts: here.logged.toSorted(),
        unreadable: here.folded.length,
        status: { type: 'open', complete: true },
      });
    };
    // The same segment as it was a fold ago: only the manifest tells.
    const older = targets.map((row) => here.older.get(idOf(row)));
    expect(older.every((bytes) => bytes instanceof Uint8Array)).toBe(true);
    await look(put(targets, older));
    moved.segment += targets.length;
    await inRounds('segment', COUNT.segment - targets.length, targets, others, look);
  });

  test(`${COUNT.draft} moved into the drafts: 0 come back`, async () => {
    const targets = here.rows.draft;
    const { draft: _, ...rest } = withoutInbox(here.rows);
    const small = { keyring: rest.keyring ?? [], head: rest.head ?? [] };
    await inRounds('draft', COUNT.draft, targets, valuesOf(there.rows.draft), async (draft) => {
      const read = await openWith({ ...small, draft }, ({ store }) =>
        Promise.all(here.forms.map((form) => store.draft.read(form))),
      );
      expect(read.filter((text) => text !== undefined)).toEqual([]);
    });
  });

  test(`${COUNT.inbox} moved into the inbox: 0 taken in, each counted and kept`, async () => {
    const { keyring, head, segment, log } = here.rows;
    await inRounds('inbox', COUNT.inbox, here.rows.inbox, valuesOf(there.rows.inbox), async (inbox) => {
      const found = await openWith({ keyring, head, segment, log, inbox }, async (tab) => ({
        ...(await lookAt(tab)),
        left: (await readAll(tab.database)).inbox.length,
      }));
      expect(found).toMatchObject({ unreadable: inbox.length, left: inbox.length });
      expect(found.texts).toEqual([...here.folded, ...here.logged].toSorted());
    });
  });

  test(`${COUNT.head} moved into the head: read from the one before, or said to have failed`, async () => {
    const rest = withoutInbox(small.rows);
    const head = headOf(small.rows);
    const { previous, ...alone } = head;
    const foreign = mixed(
      Array.from({ length: COUNT.head / 3 }, () => ({ key: 'head', value: head.sealed })),
      5,
    );
    const lookWith = (value: unknown) => openWith({ ...rest, head: [{ key: 'head', value }] }, lookAt);
    const truth = [...small.folded, ...small.logged].toSorted();
    expect(previous).toBeDefined();
    expect((await lookWith(alone)).texts).toEqual(truth);
    for (const sealed of foreign) {
      expect(await lookWith({ ...head, sealed })).toEqual({
        texts: truth,
        unreadable: 0,
        status: { type: 'open', complete: true, recovered: true },
      });
      const failed = { texts: [], unreadable: 0, status: { type: 'failed' } };
      expect(await lookWith({ ...alone, sealed })).toEqual(failed);
      expect(await lookWith({ ...head, sealed, previous: { ...previous, sealed } })).toEqual(failed);
      moved.head += 3;
    }
    // Its own manifest of a fold ago, as if it were today's.
    const older = await lookWith({ ...alone, sealed: previous?.sealed });
    expect(older.status).toEqual({ type: 'failed' });
  });
});

/** Another passphrase or salt gives other bytes, in microseconds. */
const derive = async (passphrase: Uint8Array, { salt }: { readonly salt: Uint8Array }) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...passphrase, ...salt])));

describe('A keyring opens with its own slots only', () => {
  const share = COUNT.keyring / 3;

  test(`${COUNT.keyring} slots, contents and names of other vaults: 0 open`, async () => {
    const rest = withoutInbox(small.rows);
    const own = keyringOf(small.rows);
    const statusWith = (value: unknown) =>
      openWith(
        { ...rest, keyring: [{ key: 'keyring', value }] },
        async ({ store }) => store.status.value.type,
      );
    expect(await statusWith(own)).toBe('open');
    for (let number = 0; number < share / 5; number++) {
      const { stored } = await createVault(testRandom);
      for (const changed of [
        stored,
        { ...own, slots: stored.slots },
        { ...own, sealed: stored.sealed },
        { ...own, vaultId: stored.vaultId },
        { ...own, inboxPublicKey: stored.inboxPublicKey },
      ]) {
        expect(await statusWith(changed)).toBe('failed');
        moved.keyring++;
      }
    }
    const slots = mixed(
      Array.from({ length: share }, () => ({ key: 'slot', value: own.slots[0] })),
      3,
    );
    // The open slot of another vault holds another root key; anything else is no slot at all, or one of a newer app. All at
    // once: where no slot is open each first waits for a tab that might have the keys.
    for (const status of await Promise.all(slots.map((slot) => statusWith({ ...own, slots: [slot] })))) {
      expect(status).toMatch(/^(failed|newer)$/);
      moved.keyring++;
    }
    const lock = lockBy({ passphrase: HERON, derive });
    const locked = (await createVault(testRandom, lock)).stored;
    const openLocked = (keyring: unknown) =>
      openWith(
        { keyring: [{ key: 'keyring', value: keyring }] },
        async ({ store }) => [await store.lock.open(HERON), store.status.value.type],
        { deps: { ...manual, derive } },
      );
    // Of the same passphrase.
    const changed = await Promise.all(
      Array.from({ length: share / 2 }, async () => {
        const { stored } = await createVault(testRandom, lock);
        return [
          { ...locked, slots: stored.slots },
          { ...locked, sealed: stored.sealed },
        ];
      }),
    );
    for (const answer of await Promise.all(changed.flat().map(openLocked))) {
      expect(answer).toEqual([fail({ type: 'wrong' }), 'locked']);
      moved.keyring++;
    }
    expect(await openLocked(locked)).toEqual([ok(undefined), 'open']);
  });
});

test('ten thousand were tried', ({ skip }) => {
  // One test alone, by its name, has not tried them all.
  if (Object.values(moved).includes(0)) skip();
  expect(moved).toEqual(COUNT);
  expect(Object.values(moved).reduce((sum, count) => sum + count, 0)).toBe(10_000);
});
