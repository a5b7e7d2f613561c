import { dayOf, idFromKey, instant } from '@evenkeel/kernel';
import { expect, test } from 'vitest';
import { evidenceFor, evidenceOfDay } from './evidence-line.ts';

const [bridge, old] = [idFromKey('bridge'), idFromKey('old')];
const beliefs = [{ id: bridge, fields: { words: 'Some stay.', of: old } }];
const piece = (key: string, at: number, belief: Record<string, string>, words = key) => ({
  id: idFromKey(key),
  fields: { at, words, belief },
});

test('What speaks for the belief, or against the old one that it answers, stands with an affirmation', () => {
  const all = [
    piece('for it', 1, { [bridge]: 'for' }),
    piece('against the old', 2, { [old]: 'against' }),
    piece('for the old', 3, { [old]: 'for' }),
    piece('against it', 4, { [bridge]: 'against', [old]: 'against' }),
    piece('taken out', 5, { [bridge]: 'for' }, ' '),
    piece('of something else', 6, {}),
  ];
  const lines = evidenceFor({ belief: bridge }, beliefs, all);
  expect(lines.map(({ fields }) => fields.words)).toEqual(['against the old', 'for it']);
  expect(evidenceFor({}, beliefs, all)).toEqual([]);
  const days = [0, 1].map((count) => dayOf(instant(count * 86_400_000), 0, 0));
  expect(new Set(days.map((day) => evidenceOfDay(lines, day)?.id)).size).toBe(2);
});
