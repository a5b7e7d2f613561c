import { idFromKey, minutes } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from './item.ts';
import { courseOf, groupItems, sayOfWave } from './wave.ts';

const NIGHT = Date.UTC(2026, 10, 23, 23);

const item = (name: string, at: number, more: Partial<Item> = {}): Item => ({
  kind: 'pause',
  id: idFromKey(name),
  part: 'pause',
  at: NIGHT + minutes(at),
  offsetMinutes: 0,
  isHard: true,
  facts: [],
  people: [],
  feelings: [],
  all: '',
  ...more,
});

const trigger = (name: string, at: number, more: Partial<Item> = {}): Item =>
  item(name, at, { kind: 'trigger', part: 'trigger', ...more });

const names = (items: readonly Item[]) =>
  groupItems(items).map((group) => group.map(({ at }) => (at - NIGHT) / 60_000));

describe('A wave', () => {
  test('is what hit within an hour and a half of what was before it', () => {
    expect(names([trigger('a', 8), item('b', 12), item('c', 20), item('d', 300)])).toEqual([
      [8, 12, 20],
      [300],
    ]);
  });

  test('goes on from the end of a long wait, not from its beginning', () => {
    const wait = item('b', 0, { until: NIGHT + minutes(60) });
    expect(names([wait, item('c', 120)])).toEqual([[0, 120]]);
    expect(names([wait, item('c', 151)])).toEqual([[0], [151]]);
  });

  test('takes no practice on a calm day with it', () => {
    expect(names([trigger('a', 8), item('p', 9, { isHard: false }), item('c', 20)])).toEqual([[8, 20], [9]]);
  });

  test('ends with what the morning kept of it, whenever that was', () => {
    const kept = item('b', 480, { part: 'kept', isHard: false });
    expect(names([trigger('a', 8), item('b', 12), kept])).toEqual([[8, 12, 480]]);
  });

  test('is told from the first mark of what was felt to the last', () => {
    const calm = (at: number, more: Partial<Item>) =>
      item(`calm ${at}`, at, { kind: 'session', part: 'calm', ...more });
    const first = trigger('a', 8, { from: 8 });
    expect(courseOf([first, calm(12, { from: 7, to: 3 })])).toEqual({ from: 8, to: 3 });
    expect(courseOf([calm(12, { from: 7, to: 3 })])).toEqual({ from: 7, to: 3 });
    expect(courseOf([first, trigger('b', 20, { from: 9 })])).toEqual({ from: 8, to: 9 });
    // One mark is no course, a mark from before Calm is no end, and the pull is another thing.
    expect(courseOf([first, item('c', 14)])).toBeUndefined();
    expect(courseOf([first, calm(12, { from: 7 })])).toBeUndefined();
    expect(courseOf([first, item('c', 14, { from: 7, to: 2 })])).toBeUndefined();
  });
});

describe('By day', () => {
  /** Minutes after one in the afternoon. */
  const DAY = -10 * 60;
  const at = (n: number, more: Partial<Item> = {}) =>
    trigger(`t${n}`, DAY + n, { people: [`p${n}`], sort: `s${n}`, ...more });
  const days = (items: readonly Item[]) => names(items).map((group) => group.map((time) => time - DAY));

  test('triggers of other people and of another sort stand apart, and alike ones together', () => {
    expect(days([at(0), at(40)])).toEqual([[0], [40]]);
    expect(days([at(0, { people: ['sam', 'jo'] }), at(40, { people: ['sam'] })])).toEqual([[0, 40]]);
    expect(days([at(0, { sort: 'late' }), at(40, { sort: 'late' })])).toEqual([[0], [40]]);
    expect(days([at(0, { sort: 'late' }), at(40, { sort: 'late', people: [] })])).toEqual([[0, 40]]);
    // Nothing is known of either.
    const bare = { people: [], sort: undefined };
    expect(days([at(0, bare), at(40, bare)])).toEqual([[0], [40]]);
  });

  test('what was done about it ties it to what it follows', () => {
    const pause = item('b', DAY + 20);
    expect(days([at(0), pause])).toEqual([[0, 20]]);
    expect(days([at(0), pause, at(40)])).toEqual([[0, 20, 40]]);
    expect(days([at(0), at(10), pause])).toEqual([[0], [10, 20]]);
  });

  test('the evening begins at six, by the clock where it was', () => {
    const late = { people: [], offsetMinutes: 300 };
    expect(days([at(0), at(40, late)])).toEqual([[0, 40]]);
    expect(days([at(270), at(299)])).toEqual([[270], [299]]);
    expect(days([at(270), at(300)])).toEqual([[270, 300]]);
  });

  const times = fc.uniqueArray(fc.nat({ max: 290 }), { minLength: 2, maxLength: 8 });

  test('no triggers that have nothing in common are ever one wave, however near', () => {
    fc.assert(
      fc.property(times, (all) => {
        expect(groupItems(all.map((n) => at(n))).every((group) => group.length === 1)).toBe(true);
      }),
    );
  });

  test('the same in the night are one wave wherever they are near', () => {
    fc.assert(
      fc.property(times, (all) => {
        const sorted = all.toSorted((a, b) => a - b);
        const gaps = sorted.filter((n, place) => place > 0 && n - (sorted[place - 1] ?? n) >= 90).length;
        // From 23:00 until before four.
        const night = sorted.map((n) => trigger(`t${n}`, n, { people: [`p${n}`], sort: `s${n}` }));
        expect(groupItems(night)).toHaveLength(gaps + 1);
      }),
    );
  });

  test('a practice in between changes nothing of what stands together', () => {
    fc.assert(
      fc.property(times, fc.nat({ max: 290 }), (all, n) => {
        const items = all.map((time) => at(time, { people: time % 2 ? ['sam'] : [] }));
        const practice = item('practice', DAY + n, { kind: 'session', part: 'calm', isHard: false });
        const others = groupItems([...items, practice]).filter(([first]) => first.id !== practice.id);
        expect(others).toEqual(groupItems(items));
      }),
    );
  });
});

describe('What the person says about a wave', () => {
  const [a, b, c] = [trigger('a', 8), item('b', 12), item('c', 400)] as const;

  test('takes a moment out, with all that was kept of it', () => {
    const kept = item('b', 480, { part: 'kept', isHard: false });
    const groups = groupItems([a, b, kept], new Map([[a.id, { [b.id]: false }]]));
    expect(groups).toEqual([[a], [b, kept]]);
  });

  test('ties one that lies far away', () => {
    expect(groupItems([a, b, c], new Map([[a.id, { [c.id]: true }]]))).toEqual([[a, b, c]]);
  });

  test('is kept in the trigger, and can be said the other way again', () => {
    expect(sayOfWave(a.id, c.id, true)).toMatchObject([
      { kind: 'trigger', id: a.id, fields: { [`wave/${c.id}`]: true } },
    ]);
  });

  test('names what is not here any more without harm', () => {
    expect(
      groupItems(
        [a, b],
        new Map([
          [a.id, { [c.id]: true }],
          [c.id, { [b.id]: true }],
        ]),
      ),
    ).toEqual([[a, b]]);
  });
});

test('nothing is lost and nothing is doubled, whatever is said of it', () => {
  // A record gives at most one line of its own, and one of what was kept of it.
  const some = fc.uniqueArray(
    fc.record({
      n: fc.nat({ max: 7 }),
      at: fc.integer({ min: 0, max: 600 }),
      part: fc.constantFrom('trigger' as const, 'pause' as const, 'calm' as const, 'kept' as const),
      isHard: fc.boolean(),
    }),
    { maxLength: 14, selector: ({ n, part }) => `${n}/${part === 'kept'}` },
  );
  const sayings = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 }), fc.boolean()), { maxLength: 8 });
  fc.assert(
    fc.property(some, sayings, (made, says) => {
      const items = made.map(({ n, at, part, isHard }) => item(`${n}`, at, { part, isHard }));
      const said = new Map<Item['id'], Record<string, boolean>>();
      for (const [from, to, belongs] of says) {
        const id = idFromKey(`${from}`);
        said.set(id, { ...said.get(id), [idFromKey(`${to}`)]: belongs });
      }
      const groups = groupItems(items, said);
      expect(new Set(groups.flat())).toEqual(new Set(items));
      expect(groups.flat()).toHaveLength(items.length);
      for (const group of groups) {
        expect(group).toEqual(group.toSorted((x, y) => x.at - y.at || (x.id < y.id ? -1 : 1)));
      }
      expect(groupItems(items.toReversed(), said).map((group) => new Set(group))).toEqual(
        groups.map((group) => new Set(group)),
      );
    }),
    { numRuns: 1_000 },
  );
});
