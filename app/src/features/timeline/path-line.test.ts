import { added, type Id, instant, ok, removed, uuidV7 } from '@evenkeel/kernel';
import { describe, expect, test } from 'vitest';
import { createTestStore } from '../../store/test-kit.ts';
import { affirmationKind } from '../affirmation/affirmation.record.ts';
import { parts } from './item.ts';
import { pathKinds, removableKinds } from './path.record.ts';
import { pathItems } from './path-items-view.ts';
import { groupItems } from './wave.ts';

const now = instant(Date.UTC(2026, 10, 24, 9));
let made = 0;
const newId = (): Id => uuidV7(now + made++, new Uint8Array(10));
const around = { names: { person: (key: string) => (key === 'p' ? 'Sam' : undefined) }, offsetAt: () => 60 };

/** One of each dated kind, with the page that it leads to. */
const wording = newId();
const examples = [
  [
    'evidence',
    { at: now, words: 'He came home.', means: 'I am worth it.', 'person/p': true },
    '/evidence/entry/',
  ],
  ['victory', { at: now, words: 'I slept.' }, '/victory/'],
  ['experiment', { at: now, action: 'Ask for help', outcome: 'no', closedAt: now }, '/experiment/'],
  ['prediction', { at: now, words: 'He will not ring.', outcome: 'partly' }, '/fear/'],
  ['practice', { at: now, of: wording, how: 'spoken', after: 'lighter' }, '/affirmation/'],
  ['value', { at: now, 'values/nature': 'Nature', text: 'The weir.', minutes: 15 }, '/value/'],
  ['letter', { at: now, words: 'Dear Nell,\nit was a lot.' }, '/letter/entry/'],
  ['steady', { at: now, smallThing: 'Water the seedlings' }, '/steady/entry/'],
  ['routine-day', { at: now, day: '2026-11-24', half: 'morning', intention: 'One slow thing' }, '/routine/'],
  ['review', { at: now, week: '2026-11-16', next: 'Sleep first' }, '/look-back/'],
  ['lesson', { slug: 'breathing', stoodOut: 'Out is longer.', stoodOutAt: now }, '/path/breathing/'],
] as const;

const filled = async () => {
  const kit = await createTestStore([]);
  await kit.store.commit(() =>
    ok([
      added('affirmation', wording, { words: 'I can wait, and stay whole.', at: now }),
      ...examples.map(([kind, fields]) => added(kind, newId(), fields as never)),
    ]),
  );
  return kit.store;
};

describe('What was made along the way', () => {
  test('has one line of each dated kind, which leads to its own page', async () => {
    const items = pathItems(await filled(), around).value;
    expect(items.map(({ kind }) => kind).toSorted()).toEqual(examples.map(([kind]) => kind).toSorted());
    for (const [kind, , page] of examples) {
      const item = items.find((one) => one.kind === kind);
      expect(item?.href, kind).toMatch(new RegExp(`^${page}(\\?|$)`));
      expect(item?.facts.length, kind).toBeGreaterThan(0);
      expect(item?.at, kind).toBe(now);
    }
  });

  test('is known to be there before its lines are fetched, each kind by itself', async () => {
    for (const [kind, fields] of examples) {
      const { store } = await createTestStore([]);
      const has = () => pathKinds.some((one) => store.query<unknown>(one).value.length > 0);
      expect(has(), kind).toBe(false);
      await store.commit(() => ok([added(kind, newId(), fields as never)]));
      expect(has(), kind).toBe(true);
      expect(pathItems(store, around).value, kind).toHaveLength(1);
    }
  });

  test('is no hard moment, and joins no wave, however near in time', async () => {
    const items = pathItems(await filled(), around).value;
    expect(items.some(({ isHard }) => isHard)).toBe(false);
    expect(groupItems(items).every((group) => group.length === 1)).toBe(true);
  });

  test('says in a word what it is, and what became of it', async () => {
    const items = pathItems(await filled(), around).value;
    const said = Object.fromEntries(items.map(({ kind, words, facts }) => [kind, [words, ...facts]]));
    expect(said).toMatchObject({
      evidence: ['He came home.', 'Evidence', 'Sam'],
      prediction: ['He will not ring.', 'A fear', 'It happened in part.'],
      experiment: ['Ask for help', 'Trying it out', 'It went otherwise.'],
      practice: [undefined, 'Said a wording aloud.', 'It felt lighter.'],
      value: ['Nature', 'What matters', '15 minutes of writing.'],
      letter: ['Dear Nell,', 'A letter'],
    });
    expect(new Set(items.map(({ part }) => part))).toEqual(new Set(['kept', 'fears', 'calm', 'written']));
    for (const { part } of items) expect(parts).toContain(part);
  });

  test('is found by all of its words: a practice by its wording, a fact by what it means and by who it was', async () => {
    const items = pathItems(await filled(), around).value;
    const found = (word: string) => items.filter(({ all }) => all.includes(word)).map(({ kind }) => kind);
    expect(found('stay whole')).toEqual(['practice']);
    expect(found('worth it')).toEqual(['evidence']);
    expect(found('Sam')).toEqual(['evidence']);
    expect(found('it was a lot')).toEqual(['letter']);
  });

  test('follows what is written: a wording that changes, a record that is deleted', async () => {
    const store = await filled();
    const live = pathItems(store, around);
    const victory = live.value.find(({ kind }) => kind === 'victory');
    await store.commit(() => ok([added('affirmation', wording, { words: 'Quiet is quiet.', at: now })]));
    expect(live.value.find(({ kind }) => kind === 'practice')?.all).toContain('Quiet is quiet.');
    expect(store.query(affirmationKind).value).toHaveLength(1);
    await store.commit(() => ok([removed('victory', victory?.id as Id)]));
    expect(live.value.some(({ kind }) => kind === 'victory')).toBe(false);
  });

  test('leaves no line where nothing was said: a routine, a week that was left, a lesson that was read', async () => {
    const { store } = await createTestStore([]);
    await store.commit(() =>
      ok([
        added('routine-day', newId(), { at: now, day: '2026-11-24', half: 'morning', endedAt: now }),
        added('review', newId(), { at: now, week: '2026-11-16', skippedAt: now }),
        added('lesson', newId(), { slug: 'breathing', readAt: now }),
      ]),
    );
    expect(pathItems(store, around).value).toEqual([]);
    expect(pathKinds.some((kind) => store.query<unknown>(kind).value.length > 0)).toBe(false);
  });
});

test('each kind that can be deleted is counted once', () => {
  const names = removableKinds.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
