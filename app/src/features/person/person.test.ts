import { uuidV7 } from '@evenkeel/kernel';
import { describe, expect, test } from 'vitest';
import { findNameTrouble } from '../feeling/own-change.ts';
import { offered } from '../feeling/own-list.ts';
import { personName, toPeople } from './person.ts';

const [ro, kit] = [1, 2].map((n) => uuidV7(n, new Uint8Array(10).fill(n)));

describe('the people somebody writes about', () => {
  const people = toPeople([
    { id: kit as never, fields: { name: 'Kit', isHidden: true } },
    { id: ro as never, fields: { name: 'Ro' } },
  ]);

  test('stand in the order in which they were added', () => {
    expect(people.map(({ words }) => words)).toEqual(['Ro', 'Kit']);
    expect(toPeople([])).toEqual([]);
  });

  test('are still named where they are named when they are hidden, and no longer offered', () => {
    expect(personName(people, kit as string)).toBe('Kit');
    expect(offered(people, []).map(({ words }) => words)).toEqual(['Ro']);
  });

  test('need names that tell them apart, from hidden ones too', () => {
    expect(findNameTrouble(' kit', people)).toMatchObject({ type: 'taken', by: { isHidden: true } });
    expect(findNameTrouble('Kit from work', people)).toBeUndefined();
  });
});
