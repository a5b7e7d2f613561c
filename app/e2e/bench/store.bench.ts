/**
 * Measures the store in the browser that loads it: a durable commit, opening a vault, and the passphrase. Not shipped. A page
 * that measures calls `benchStore()`; times depend on the machine and are judged as ratios.
 */
import { edited, type Id, instant, ok, Secret } from '@evenkeel/kernel';
import { manyChanges } from '../../src/features/demo/demo.ts';
import { life } from '../../src/features/demo/life.content.en.ts';
import { triggerKind } from '../../src/features/trigger/trigger.record.ts';
import { kinds } from '../../src/kinds.ts';
import { openDatabase } from '../../src/platform/database.ts';
import { deriveInWorker } from '../../src/platform/derive.ts';
import type { Marks, StoreDeps } from '../../src/store/deps.ts';
import { createTrialMarks, newName, openTrialStore } from '../browser-store.ts';
import { type Figure, median, quantile } from './figure.ts';

export type { Figure };

const COMMITS = 200;
const OPENINGS = 7;
const SETTINGS = 3;
const WORDS = 'They answered after an hour and it was fine, I had been afraid of the silence again. '.repeat(
  5,
);

export const openStore = (name: string, marks: Marks, foldAbove?: number, derive?: StoreDeps['derive']) =>
  openTrialStore(name, marks, foldAbove, derive, kinds);

const figure = (name: string, value: number): Figure => ({ name, value, unit: 'ms' });

const fill = async (name: string, marks: Marks, count: number): Promise<readonly Id[]> => {
  const store = await openStore(name, marks);
  const changes = manyChanges(life, count, { now: instant(Date.UTC(2026, 10, 24)), offsetAt: () => 0 });
  await store.commit(() => ok(changes));
  await store.fold();
  // What an ordinary evening leaves in the log.
  const ids = changes.filter(({ kind }) => kind === 'trigger').map(({ id }) => id);
  for (const id of ids.slice(-20))
    await store.commit(() => ok([edited('trigger', id, { did: 'looked at' })]));
  store.close();
  return ids;
};

/** Fills a vault for whoever measures the app on it. */
export const fillVault = async (name: string, count: number): Promise<void> => {
  await fill(name, createTrialMarks(), count);
};

const timeOpening = async (name: string, marks: Marks): Promise<{ first: number; all: number }> => {
  const start = performance.now();
  const store = await openStore(name, marks);
  const first = performance.now() - start;
  await store.settled();
  const all = performance.now() - start;
  store.close();
  return { first, all };
};

/** Commit (50th and 95th percentile) and opening (median) with `count` records of an invented person's ten years. */
export const benchStore = async (count = 2_000): Promise<readonly Figure[]> => {
  const name = newName();
  const marks = createTrialMarks();
  const ids = await fill(name, marks, count);

  const openings: { first: number; all: number }[] = [];
  for (let n = 0; n < OPENINGS; n++) openings.push(await timeOpening(name, marks));

  const store = await openStore(name, marks, 64);
  await store.settled();
  // As a page does that shows them.
  const stopShowing = store.query(triggerKind).subscribe(() => undefined);
  const commits: number[] = [];
  for (let n = 0; n < COMMITS; n++) {
    const id = ids[(n * 7) % ids.length] as Id;
    const start = performance.now();
    const saved = await store.commit(() => ok([edited('trigger', id, { did: `${n} ${WORDS}` })]));
    commits.push(performance.now() - start);
    if (!saved.ok) throw new Error('a commit of the measurement failed');
  }
  stopShowing();
  store.close();
  const database = await openDatabase(name);
  if (database.ok) await database.value.destroy();

  return [
    figure(`store.commit.${count}.p50`, median(commits)),
    figure(`store.commit.${count}.p95`, quantile(commits, 0.95)),
    figure(`store.open.${count}.first`, median(openings.map(({ first }) => first))),
    figure(`store.open.${count}.all`, median(openings.map(({ all }) => all))),
  ];
};

/** Argon2id as in the app, and how long all its calls took together since it was last asked; milliseconds. */
const createTimedDerive = (): { readonly derive: StoreDeps['derive']; readonly taken: () => number } => {
  let total = 0;
  return {
    derive: async (...given) => {
      const start = performance.now();
      const derived = await deriveInWorker(...given);
      total += performance.now() - start;
      return derived;
    },
    taken: () => {
      const taken = total;
      total = 0;
      return taken;
    },
  };
};

const HERON = new Secret('the heron at the weir was patient');

interface Taken {
  /** All a person waits for. */
  readonly whole: number;
  readonly derive: number;
}

const takenToFigures = (name: string, all: readonly Taken[]): readonly Figure[] => [
  figure(name, median(all.map(({ whole }) => whole))),
  figure(`${name}.argon2id`, median(all.map(({ derive }) => derive))),
  figure(`${name}.apart`, median(all.map(({ whole, derive }) => whole - derive))),
];

/**
 * Setting the first passphrase, which seals `count` records anew, and opening by it: with Argon2id, Argon2id alone, and
 * apart from it. Medians. Setting derives twice: once to lock, once to try the lock.
 */
export const benchLock = async (count = 2_000): Promise<readonly Figure[]> => {
  const { derive, taken } = createTimedDerive();
  const timed = async (work: () => Promise<{ readonly ok: boolean }>): Promise<Taken> => {
    taken();
    const start = performance.now();
    const done = await work();
    if (!done.ok) throw new Error('the passphrase of the measurement failed');
    return { whole: performance.now() - start, derive: taken() };
  };
  const settings: Taken[] = [];
  const openings: Taken[] = [];
  for (let n = 0; n < SETTINGS; n++) {
    const name = newName();
    const marks = createTrialMarks();
    await fill(name, marks, count);
    const store = await openStore(name, marks, Number.POSITIVE_INFINITY, derive);
    await store.settled();
    settings.push(await timed(() => store.lock.set(HERON)));
    store.close();
    for (let time = 0; time < OPENINGS; time++) {
      const locked = await openStore(name, marks, Number.POSITIVE_INFINITY, derive);
      openings.push(await timed(() => locked.lock.open(HERON)));
      locked.close();
    }
    const database = await openDatabase(name);
    if (database.ok) await database.value.destroy();
  }
  return [
    ...takenToFigures(`store.rekey.${count}`, settings),
    ...takenToFigures(`store.unlock.${count}`, openings),
  ];
};
