import { idFromKey, minutes } from '@evenkeel/kernel';
import { describe, expect, test } from 'vitest';
import type { Item } from './item.ts';
import { toSections } from './section.ts';
import { groupItems } from './wave.ts';

const MORNING = Date.UTC(2026, 10, 24, 8);
const clock = { now: MORNING, offsetMinutes: 0, dayStart: 4 };

const at = (name: string, time: number, isHard = false): Item => ({
  kind: 'session',
  id: idFromKey(name),
  part: 'calm',
  at: time,
  offsetMinutes: 0,
  isHard,
  facts: [],
  people: [],
  feelings: [],
  all: '',
});

const sections = (items: readonly Item[], now = clock) =>
  toSections(groupItems(items), now).map(({ name, day, groups }) => [name, day, groups.flat().length]);

describe('The days of the journal', () => {
  test('stand newest first, each by the person’s own day', () => {
    const late = MORNING - minutes(6 * 60);
    expect(
      sections([
        at('a', MORNING),
        at('b', late),
        at('c', MORNING - minutes(24 * 60)),
        at('d', Date.UTC(2026, 10, 20, 9)),
      ]),
    ).toEqual([
      ['today', '2026-11-24', 1],
      // Two in the morning still belongs to the day before.
      ['yesterday', '2026-11-23', 2],
      ['day', '2026-11-20', 1],
    ]);
  });

  test('give a wave of last night a heading of its own', () => {
    const night = MORNING - minutes(9 * 60);
    expect(
      sections([
        at('a', MORNING - minutes(20 * 60)),
        at('b', night, true),
        at('c', night + minutes(10), true),
      ]),
    ).toEqual([
      ['last-night', '2026-11-23', 2],
      ['yesterday', '2026-11-23', 1],
    ]);
  });

  test('have a key of their own, also where a day goes on after a wave of the night, and keep it at midnight', () => {
    const night = MORNING - minutes(9 * 60);
    const items = [
      at('a', MORNING - minutes(20 * 60)),
      at('b', night, true),
      at('c', night + minutes(10), true),
      at('d', night + minutes(60)),
    ];
    const found = toSections(groupItems(items), clock);
    expect(found.map(({ name }) => name)).toEqual(['yesterday', 'last-night', 'yesterday']);
    expect(new Set(found.map(({ key }) => key)).size).toBe(3);
    const [today] = toSections(groupItems([at('a', MORNING)]), clock);
    const [later] = toSections(groupItems([at('a', MORNING)]), { ...clock, now: MORNING + minutes(24 * 60) });
    expect([today?.name, later?.name]).toEqual(['today', 'yesterday']);
    expect(later?.key).toBe(today?.key);
  });

  test('run from morning to night within a day', () => {
    const [day] = toSections(groupItems([at('b', MORNING), at('a', MORNING - minutes(60))]), clock);
    expect(day?.groups.flat().map(({ at: time }) => time)).toEqual([MORNING - minutes(60), MORNING]);
  });

  test('go on in another section where one day holds very much', () => {
    const many = Array.from({ length: 100 }, (_, n) => at(`${n}`, MORNING + n));
    const found = toSections(groupItems(many), clock);
    expect(found.map(({ groups, goesOn }) => [groups.length, goesOn])).toEqual([
      [20, true],
      [40, true],
      [40, false],
    ]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(3);
  });

  test('what lies in the future, by a clock that was wrong, has its day too', () => {
    expect(sections([at('a', MORNING + minutes(72 * 60))])).toEqual([['day', '2026-11-27', 1]]);
  });
});
