import { type Day, dayOf, instant, minutes, uuidV7 } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Experiment,
  hasPlan,
  inState,
  isPast,
  nextReady,
  sideOfOutcome,
  stateOf,
} from './experiment.ts';

const at = Date.parse('2026-11-20T12:00:00Z');
const DAY = minutes(24 * 60);
const day = (text: string) => text as Day;
const kept = (fields: Partial<Experiment>, n = 1) => ({
  id: uuidV7(n, new Uint8Array(10)),
  fields: { at, ...fields } as Experiment,
});

describe('an experiment', () => {
  test('is ready on its day and after it, and not before', () => {
    const { fields } = kept({ dueDay: '2026-11-24' });
    expect(stateOf(fields, day('2026-11-23'))).toBe('planned');
    expect(stateOf(fields, day('2026-11-24'))).toBe('ready');
    expect(stateOf(fields, day('2027-01-01'))).toBe('ready');
  });

  test('whose day is past already is ready at once', () => {
    expect(isPast('2026-11-01', day('2026-11-24'))).toBe(true);
    expect(isPast('2026-11-24', day('2026-11-24'))).toBe(false);
    expect(isPast('', day('2026-11-24'))).toBe(false);
    expect(stateOf(kept({ dueDay: '2026-11-01' }).fields, day('2026-11-24'))).toBe('ready');
  });

  test('without a day is never asked about', () => {
    for (const dueDay of [undefined, ''])
      expect(stateOf(kept({ dueDay }).fields, day('2099-01-01'))).toBe('planned');
  });

  test('asks for the one whose day came first', () => {
    const [late, early, none] = [
      kept({ dueDay: '2026-11-23' }, 1),
      kept({ dueDay: '2026-11-21' }, 2),
      kept({}, 3),
    ];
    expect(nextReady([late, none, early], day('2026-11-24'))).toBe(early);
    expect(nextReady([none], day('2026-11-24'))).toBeUndefined();
    expect(inState([late, none, early], ['planned', 'ready'], day('2026-11-24'))).toEqual([
      early,
      late,
      none,
    ]);
  });

  test('stands against the belief where it did not happen, for it where it did, and else the person says', () => {
    expect(['no', 'yes', 'partly', 'unknown', undefined].map((one) => sideOfOutcome(one as never))).toEqual([
      'against',
      'for',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('needs one line of a plan, of either kind', () => {
    expect(hasPlan({ action: 'ask once' })).toBe(true);
    expect(hasPlan({ expected: 'they laugh' })).toBe(true);
    expect(hasPlan({ action: ' ', expected: '' })).toBe(false);
  });
});

describe('over time', () => {
  const anyOffset = fc.integer({ min: -720, max: 840 });
  const anyDue = fc.integer({ min: -10, max: 20 }).map((days) => dayOf(instant(at + days * DAY), 0, 0));

  test('becomes ready once, stays so through every zone and change of the clock, and is asked about until it is answered', () => {
    fc.assert(
      fc.property(
        anyDue,
        fc.array(anyOffset, { minLength: 30, maxLength: 30 }),
        fc.integer({ min: 0, max: 12 }),
        (dueDay, offsets, dayStart) => {
          const { fields } = kept({ dueDay });
          let wasReady = false;
          for (const [index, offset] of offsets.entries()) {
            const today = dayOf(instant(at + index * DAY), offset, dayStart);
            const isReady = stateOf(fields, today) === 'ready';
            expect(isReady).toBe(today >= dueDay);
            // A flight west may bring the day before back; two days later it is ready everywhere.
            if (index * DAY + at > Date.parse(dueDay) + 3 * DAY) expect(isReady).toBe(true);
            wasReady ||= isReady;
          }
          expect(wasReady).toBe(true);
        },
      ),
    );
  });

  test('that was looked back on, or let go, is never ready again', () => {
    fc.assert(
      fc.property(
        anyDue,
        fc.constantFrom('closedAt' as const, 'skippedAt' as const),
        fc.nat(400),
        (dueDay, how, later) => {
          const { fields } = kept({ dueDay, [how]: at });
          const today = dayOf(instant(at + later * DAY), 0);
          expect(stateOf(fields, today)).toBe(how === 'closedAt' ? 'closed' : 'skipped');
        },
      ),
    );
  });

  test('stands in exactly one part of the list', () => {
    const any = fc.array(
      fc.record({
        dueDay: fc.option(anyDue, { nil: undefined }),
        closedAt: fc.constantFrom(undefined, null, at),
        skippedAt: fc.constantFrom(undefined, null, at),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(any, (some) => {
        const all = some.map((fields, index) => kept(fields, index));
        const parts = (['planned', 'ready', 'closed', 'skipped'] as const).flatMap((state) =>
          inState(all, [state], day('2026-11-24')),
        );
        expect(parts.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      }),
    );
  });
});
