import { type Change, type Id, instant, minutes, uuidV7 } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerOf,
  answersTo,
  type Belief,
  hasRisen,
  loneAnswers,
  needsBridge,
  oldBeliefs,
  sameBelief,
} from './belief.ts';
import { type Conviction, mayRateBelief, rateBelief } from './conviction.ts';

const DAY = minutes(24 * 60);
const NOON = Date.parse('2026-11-24T12:00:00Z');
let count = 0;
const newId = (): Id => uuidV7(count++, new Uint8Array(10));
const belief = (fields: Partial<Belief>, id = newId()) => ({
  id,
  fields: { role: 'old', words: 'They will go.', at: NOON, ...fields } as Belief,
});
const rating = (value: number, at: number, of = 'b'): Conviction => ({ of, value, at });

describe('rating a belief', () => {
  const now = (at: number) => ({ now: instant(at), offsetMinutes: 0, newId });

  test('is refused within 24 hours, kept after them, and is one rating of one belief', () => {
    expect(rateBelief([rating(50, NOON)], 'b', 60, now(NOON + DAY - 1))).toEqual({
      ok: false,
      error: { type: 'too-soon' },
    });
    const done = rateBelief([rating(50, NOON)], 'b', 60, now(NOON + DAY));
    expect(done).toMatchObject({
      ok: true,
      value: [{ kind: 'conviction', fields: { of: 'b', value: 60, at: NOON + DAY } }],
    });
    expect(rateBelief([rating(50, NOON)], 'another', 60, now(NOON)).ok).toBe(true);
  });

  test('never leaves two of one belief within 24 hours, however the clock is turned', () => {
    const turns = fc.array(
      fc.record({
        by: fc.integer({ min: -3 * DAY, max: 3 * DAY }),
        of: fc.constantFrom('b', 'c'),
        value: fc.integer({ min: 0, max: 100 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(turns, (all) => {
        let clock = NOON;
        const kept: Conviction[] = [];
        for (const { by, of, value } of all) {
          clock += by;
          const done = rateBelief(kept, of, value, now(clock));
          expect(done.ok).toBe(mayRateBelief(kept, of, instant(clock)));
          if (!done.ok) continue;
          const [change] = done.value as readonly (Change & { type: 'put' })[];
          kept.push(change?.fields as unknown as Conviction);
        }
        const gaps = kept.flatMap((one, index) =>
          kept
            .slice(index + 1)
            .flatMap((other) => (one.of === other.of ? [Math.abs(one.at - other.at)] : [])),
        );
        expect(Math.min(DAY, ...gaps)).toBe(DAY);
        // The first of each belief is always kept: nobody is locked out.
        expect(new Set(kept.map(({ of }) => of))).toEqual(new Set(all.map(({ of }) => of)));
      }),
    );
  });

  test('shows a rise of ten points or more since the time before, whatever order they are read in', () => {
    const rose = [rating(65, NOON + DAY), rating(55, NOON)];
    expect(hasRisen(rose, 'b')).toBe(true);
    expect(hasRisen([rating(64, NOON + DAY), rating(55, NOON)], 'b')).toBe(false);
    expect(hasRisen([rating(90, NOON)], 'b')).toBe(false);
    expect(hasRisen([...rose, rating(50, NOON + 2 * DAY)], 'b')).toBe(false);
  });
});

describe('what answers a belief', () => {
  const old = belief({});
  const bridge = belief({ role: 'bridge', of: old.id, at: NOON + 1 });
  const later = belief({ role: 'bridge', of: old.id, at: NOON + 2 });
  const bright = belief({ role: 'new', of: old.id, at: NOON + 3 });
  const all = [bright, old, bridge, later];

  test('is the newest bridge, else a new belief, and never one that rests', () => {
    expect(answerOf(all, old.id)).toBe(later);
    const resting = { ...later, fields: { ...later.fields, restedAt: NOON } };
    expect(answerOf([old, bridge, resting, bright], old.id)).toBe(bridge);
    expect(answerOf([old, bright], old.id)).toBe(bright);
    expect(answerOf([old, { ...resting }], old.id)).toBeUndefined();
    // What rested once and was taken up again answers again.
    const awake = { ...later, fields: { ...later.fields, restedAt: null } };
    expect(answerOf([old, awake], old.id)).toBe(awake);
  });

  test('stands alone once the old belief is gone, and is found again with it', () => {
    expect(loneAnswers(all)).toEqual([]);
    expect(loneAnswers([bridge, bright])).toEqual([bridge, bright]);
    expect(answersTo([bridge, old], old.id)).toEqual([bridge]);
  });

  test('has every belief on the list exactly once', () => {
    const any = fc.array(
      fc.record({
        role: fc.constantFrom('old' as const, 'bridge' as const, 'new' as const),
        to: fc.nat({ max: 6 }),
        restedAt: fc.constantFrom(undefined, null, NOON),
        at: fc.nat(),
      }),
      { maxLength: 7 },
    );
    fc.assert(
      fc.property(any, (some) => {
        const ids = some.map(newId);
        const beliefs = some.map(({ to, ...rest }, index) => belief({ ...rest, of: ids[to] }, ids[index]));
        const olds = [...oldBeliefs(beliefs), ...oldBeliefs(beliefs, true)];
        const shown = [...olds, ...olds.flatMap(({ id }) => answersTo(beliefs, id)), ...loneAnswers(beliefs)];
        expect(shown.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
      }),
    );
  });

  test('leads to a bridge only where a new belief was rated under sixty and none stands between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('old' as const, 'bridge' as const, 'new' as const),
        fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
        fc.boolean(),
        (role, value, hasBridge) => {
          const far = role === 'new' && !hasBridge && value !== undefined && value < 60;
          expect(needsBridge({ role, value }, hasBridge)).toBe(far);
        },
      ),
    );
  });

  test('is not written twice for one belief, capitals and spaces apart, and may stand beside another', () => {
    const same = { role: 'old', words: '  they will  GO. ' } as const;
    expect(sameBelief([old], same)).toBe(old);
    expect(sameBelief([old], same, old.id)).toBeUndefined();
    expect(sameBelief([old], { ...same, role: 'bridge', of: old.id })).toBeUndefined();
    expect(sameBelief([bridge], { role: 'new', words: 'They will go.', of: old.id })).toBe(bridge);
    expect(sameBelief([bridge], { role: 'new', words: 'They will go.', of: 'x' })).toBeUndefined();
  });
});
