/**
 * Measures the store in the browser that loads it: a durable commit, and opening a vault. Not shipped. A page that measures
 * calls `benchStore()`; times depend on the machine and are judged as ratios.
 */
import { added, type Change, edited, type Id, ok, uuidV7 } from '@evenkeel/kernel';
import { openDatabase } from '../../src/platform/database.ts';
import type { Marks } from '../../src/store/deps.ts';
import { createTrialMarks, newName, note, openTrialStore, randomBytes } from '../browser-store.ts';
import { type Figure, median, quantile } from './figure.ts';

export type { Figure };

const COMMITS = 200;
const OPENINGS = 7;
const WORDS = 'They answered after an hour and it was fine, I had been afraid of the silence again. '.repeat(
  5,
);

const figure = (name: string, value: number): Figure => ({ name, value, unit: 'ms' });

const fill = async (name: string, marks: Marks, count: number): Promise<readonly Id[]> => {
  const store = await openTrialStore(name, marks);
  const start = Date.UTC(2026, 0, 1);
  const ids = Array.from({ length: count }, (_, n) => uuidV7(start + n * 600_000, randomBytes(10)));
  const changes: Change[] = ids.map((id, n) =>
    added('note', id, { title: `Day ${n}`, text: `${n} ${WORDS}` }),
  );
  await store.commit(() => ok(changes));
  await store.fold();
  // What an ordinary evening leaves in the log.
  for (const id of ids.slice(-20)) await store.commit(() => ok([edited('note', id, { title: 'looked at' })]));
  store.close();
  return ids;
};

const timeOpening = async (name: string, marks: Marks): Promise<{ first: number; all: number }> => {
  const start = performance.now();
  const store = await openTrialStore(name, marks);
  const first = performance.now() - start;
  await store.settled();
  const all = performance.now() - start;
  store.close();
  return { first, all };
};

/** Commit (50th and 95th percentile) and opening (median) with `count` records of about 450 characters. */
export const benchStore = async (count = 2_000): Promise<readonly Figure[]> => {
  const name = newName();
  const marks = createTrialMarks();
  const ids = await fill(name, marks, count);

  const openings: { first: number; all: number }[] = [];
  for (let n = 0; n < OPENINGS; n++) openings.push(await timeOpening(name, marks));

  const store = await openTrialStore(name, marks, 64);
  await store.settled();
  // As a page does that shows them.
  const stopShowing = store.query(note).subscribe(() => undefined);
  const commits: number[] = [];
  for (let n = 0; n < COMMITS; n++) {
    const id = ids[(n * 7) % ids.length] as Id;
    const start = performance.now();
    const saved = await store.commit(() => ok([edited('note', id, { text: `${n} ${WORDS}` })]));
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
