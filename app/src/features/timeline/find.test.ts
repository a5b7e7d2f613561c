import { idFromKey } from '@evenkeel/kernel';
import { describe, expect, test } from 'vitest';
import { filterCount, findItems, foldText, hasFilter, nothingWanted, type Wanted, wordsOf } from './find.ts';
import type { Item } from './item.ts';

const item = (name: string, more: Partial<Item> = {}): Item => ({
  kind: 'trigger',
  id: idFromKey(name),
  part: 'trigger',
  at: 0,
  offsetMinutes: 0,
  isHard: true,
  facts: [],
  people: [],
  feelings: [],
  all: name,
  ...more,
});

const items = [
  item('No reply since six. Zoë is out.', { people: ['z'], feelings: ['sad', 'hurt'] }),
  item('Plans changed', { people: ['s'], feelings: ['sad'] }),
  item('I slept', { part: 'kept' }),
];
const find = (wanted: Partial<Wanted>) =>
  findItems(items, { ...nothingWanted, ...wanted }, ({ all }) => foldText(all)).map(({ all }) => all);

describe('The search', () => {
  test('finds each word anywhere, in any order, whatever the case', () => {
    expect(find({ text: 'SIX reply' })).toEqual([items[0]?.all]);
    expect(find({ text: 'six slept' })).toEqual([]);
    expect(find({ text: 'pl' })).toEqual([items[0]?.all, items[1]?.all]);
  });

  test('does not care for marks on letters, composed or not', () => {
    for (const text of ['zoe', 'Zoë', 'Zoe\u0308']) expect(find({ text })).toEqual([items[0]?.all]);
  });

  test('finds emoji and other scripts', () => {
    expect(wordsOf('  👩‍👧   שלום ')).toEqual([foldText('👩‍👧'), 'שלום']);
  });

  test('shows everything for nothing, and for spaces', () => {
    expect(find({})).toHaveLength(3);
    expect(find({ text: '   ' })).toHaveLength(3);
  });
});

describe('The filter', () => {
  test('takes any of one list and something of each', () => {
    expect(find({ feelings: ['hurt', 'sad'] })).toHaveLength(2);
    expect(find({ feelings: ['sad'], people: ['z'] })).toEqual([items[0]?.all]);
    expect(find({ parts: ['kept', 'pause'] })).toEqual(['I slept']);
    expect(find({ parts: ['trigger'], text: 'plans' })).toEqual(['Plans changed']);
  });

  test('says how much of it is on', () => {
    expect(hasFilter({ ...nothingWanted, text: 'x' })).toBe(false);
    expect(filterCount({ ...nothingWanted, parts: ['kept'], people: ['a', 'b'] })).toBe(3);
  });
});
