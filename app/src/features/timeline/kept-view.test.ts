import { idFromKey } from '@evenkeel/kernel';
import { expect, test } from 'vitest';
import { evidenceToItems, victoryToItems } from './kept-view.ts';

const id = idFromKey('one');
const names = { person: (key: string) => (key === 'p' ? 'Sam' : undefined), feeling: () => undefined };
const offsetAt = () => 60;

test('a small victory stands in the journal under what was kept, at its own time', () => {
  const items = victoryToItems({ id, fields: { at: 5, offsetMinutes: 0, words: 'I slept.' } }, offsetAt);
  expect(items).toMatchObject([
    { kind: 'victory', part: 'kept', at: 5, offsetMinutes: 0, words: 'I slept.', facts: ['Small victory'] },
  ]);
});

test('evidence is found by its words, by what it says about a person, and by who it was with', () => {
  const fields = {
    at: 5,
    words: 'She rang.',
    means: 'I matter to her.',
    person: { p: true, gone: true },
  } as const;
  const [item] = evidenceToItems({ id, fields }, names, offsetAt);
  expect(item).toMatchObject({ facts: ['Evidence', 'Sam'], people: ['p', 'gone'], offsetMinutes: 60 });
  expect(item?.all.split('\n')).toEqual(['She rang.', 'I matter to her.', 'Sam']);
});

test('what was kept without words has a line all the same', () => {
  const [item] = victoryToItems({ id, fields: { at: 5, words: ' ' } }, offsetAt);
  expect([item?.words, item?.facts]).toEqual([undefined, ['Small victory']]);
});
