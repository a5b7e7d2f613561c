import { type Instant, idFromKey, instant, minutes, ok, uuidV7 } from '@evenkeel/kernel';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { RecordKind } from '../../store/record-kind.ts';
import { createTestStore } from '../../store/test-kit.ts';
import { sessionKind } from '../calm/session.record.ts';
import { evidenceKind } from '../evidence/evidence.record.ts';
import { pauseKind } from '../pause/pause.record.ts';
import { type Kept, outcomes, type Pause } from '../pause/pause.ts';
import { victoryKind } from '../victory/victory.record.ts';
import { type HardSession, hardNight, type Moments, morningQuestion } from './morning.ts';
import { didOf, keptOf, letBe, lookedAt } from './morning-change.ts';

const at = (time: string): Instant => instant(Date.parse(`2026-11-${time}:00Z`));
const clockAt = (time: string) => ({ now: at(time), offsetMinutes: 0, dayStart: 4 });
const pause = (time: string, fields: Partial<Pause> = {}): Kept => ({
  id: uuidV7(at(time), new Uint8Array(10)),
  fields: { parkedAt: at(time), offsetMinutes: 0, ending: 'let-go', ...fields },
});
const session = (time: string, fields: Partial<HardSession['fields']> = {}): HardSession => ({
  id: uuidV7(at(time), new Uint8Array(10).fill(1)),
  fields: { startedAt: at(time), offsetMinutes: 0, why: 'hard', ...fields },
});
const MORNING = clockAt('24T08:00');
const lookAt = ({ moments }: Moments) => ({
  moments,
  at: at('23T23:10'),
  offsetMinutes: 60,
  kept: undefined,
});

describe('the morning after', () => {
  test('asks about a pause of the night before, once', () => {
    const night = pause('23T23:10');
    expect(hardNight([night], [], MORNING)).toMatchObject({ moments: [{ id: night.id }], wasNight: true });
    expect(hardNight([pause('23T23:10', { morning: 'let-be' })], [], MORNING)).toBeUndefined();
    expect(hardNight([pause('23T23:10', { morning: 'looked' })], [], MORNING)).toBeUndefined();
  });

  test('asks about a hard session without a pause, and never about practice', () => {
    expect(hardNight([], [session('24T01:30')], MORNING)?.moments[0].kind).toBe('session');
    expect(hardNight([], [session('23T23:00', { why: 'practice' })], MORNING)).toBeUndefined();
  });

  test('is not yet, as long as the same night goes on', () => {
    expect(hardNight([pause('23T23:10')], [], clockAt('24T03:59'))).toBeUndefined();
    expect(hardNight([pause('23T23:10')], [], clockAt('24T04:00'))).toBeDefined();
  });

  test('is not dug up later: a day on, or weeks on, nothing is asked', () => {
    expect(hardNight([pause('23T23:10')], [], clockAt('25T08:00'))).toBeUndefined();
    expect(hardNight([pause('01T23:10')], [], MORNING)).toBeUndefined();
  });

  test('leaves a pause alone that still runs, and asks about one that was left open', () => {
    const running = { ending: undefined, startedAt: at('24T03:50'), endsAt: at('24T08:30'), minutes: 280 };
    expect(hardNight([pause('24T03:50', running)], [], MORNING)).toBeUndefined();
    expect(hardNight([pause('23T23:10', { ending: undefined })], [], MORNING)).toBeDefined();
  });

  test('calls a hard afternoon a day, and not a night', () => {
    expect(hardNight([pause('23T14:00')], [], MORNING)?.wasNight).toBe(false);
  });

  test('reads the night by the clock of the place where it was', () => {
    const inTokyo = pause('23T14:10', { offsetMinutes: 540 });
    expect(hardNight([inTokyo], [], MORNING)?.wasNight).toBe(true);
  });

  test('puts pauses first, so that the answers go to one, whatever order the records come in', () => {
    const pauses = [pause('23T22:00'), pause('23T23:00')];
    const sessions = [session('23T23:30'), session('23T21:00')];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(pauses, { minLength: 2 }),
        fc.shuffledSubarray(sessions, { minLength: 2 }),
        (some, others) => {
          const kinds = hardNight(some, others, MORNING)?.moments.map(({ id }) => id);
          expect(kinds).toEqual([pauses[1]?.id, pauses[0]?.id, sessions[0]?.id, sessions[1]?.id]);
        },
      ),
    );
  });

  test('asks nothing under a clock of 1970 or 2100', () => {
    for (const now of [instant(minutes(9)), instant(Date.UTC(2100, 0))])
      expect(hardNight([pause('23T23:10')], [session('23T23:00')], { ...MORNING, now })).toBeUndefined();
  });
});

describe('whether Today opens with the question', () => {
  const now = (time: string) => ({ now: at(time), offsetMinutes: 0 });

  test('is not known while the hour of the day is being read, if there was anything to ask about', () => {
    const night = pause('23T23:10');
    expect(morningQuestion([night], [], now('24T08:00'), undefined)).toBe('unknown');
    expect(morningQuestion([night], [], now('24T08:00'), 4)).toMatchObject({ moments: [{ id: night.id }] });
    expect(morningQuestion([night], [], now('24T08:00'), 12)).toBe('none');
  });

  test('is known at once where there was nothing, or where all was looked at or let be', () => {
    const others = [pause('23T23:10', { morning: 'looked' }), pause('23T22:10', { morning: 'let-be' })];
    for (const pauses of [[], others, [pause('01T23:10')]])
      expect(
        morningQuestion(pauses, [session('23T23:00', { why: 'practice' })], now('24T08:00'), undefined),
      ).toBe('none');
  });

  test('is no, late: the night is not over', () => {
    for (const time of ['24T23:10', '25T04:30'])
      expect(morningQuestion([pause('24T01:00'), pause('24T10:00')], [], now(time), 4)).toBe('none');
    expect(morningQuestion([pause('24T22:00')], [], now('25T05:00'), 4)).not.toBe('none');
  });

  test('known at once to be no is no at every hour that a day may start at', () => {
    const aNight = fc.record({
      ago: fc.integer({ min: -minutes(60), max: minutes(60 * 24 * 6) }),
      offsetMinutes: fc.constantFrom(undefined, -720, 0, 840),
    });
    fc.assert(
      fc.property(
        fc.array(aNight, { maxLength: 3 }),
        fc.integer({ min: 5, max: 22 }),
        fc.integer({ min: 0, max: 12 }),
        (nights, hour, dayStart) => {
          const clock = { now: instant(at('24T00:00') + minutes(hour * 60)), offsetMinutes: 0 };
          const sessions = nights.map(({ ago, offsetMinutes }, index) => ({
            id: idFromKey(`session ${index}`),
            fields: { startedAt: clock.now - ago, why: 'hard', offsetMinutes },
          }));
          const question = morningQuestion([], sessions, clock, undefined);
          if (question === 'none') expect(hardNight([], sessions, { ...clock, dayStart })).toBeUndefined();
        },
      ),
    );
  });
});

describe('what the morning keeps', () => {
  const night = hardNight([pause('23T23:10')], [session('23T23:00')], MORNING);
  if (night === undefined) throw new Error('there was a hard night');

  test('to let it be closes every moment of that night', () => {
    const changes = letBe(night, at('24T08:00'));
    expect(changes).toHaveLength(2);
    for (const change of changes) expect(change).toMatchObject({ fields: { morning: 'let-be' } });
  });

  test('the two taps go to the pause and can be read back', () => {
    const [first, second] = lookedAt(night, 'asleep', at('24T08:00'));
    const fields = [...didOf(night, 'waited'), first].map((change) =>
      change?.type === 'put' ? change.fields : {},
    );
    expect(v.parse(pauseKind.schema, Object.assign({ parkedAt: 1 }, ...fields))).toMatchObject({
      morning: 'looked',
      did: 'waited',
      happened: 'asleep',
    });
    expect(second).toMatchObject({ kind: 'session', fields: { morning: 'looked' } });
    expect(second).not.toHaveProperty('fields.happened');
  });

  test('the first tap alone looks at nothing yet: the night may still be let be', () => {
    expect(didOf(night, 'sent')).toEqual([
      { type: 'put', kind: 'pause', id: night.moments[0].id, fields: { did: 'sent' } },
    ]);
  });

  test('every answer that the morning offers can be read back, the plain reason too', () => {
    for (const happened of outcomes) {
      const [first] = lookedAt(night, happened, at('24T08:00'));
      const fields = first?.type === 'put' ? first.fields : {};
      expect(v.parse(pauseKind.schema, { parkedAt: 1, ...fields }).happened).toBe(happened);
    }
    expect(outcomes).toContain('plain-reason');
  });

  test('without a pause they go to the session, and its own ratings stay what they are', () => {
    const alone = hardNight([], [session('23T23:00')], MORNING);
    if (alone === undefined) throw new Error('there was a hard night');
    const changes = [
      ...didOf(alone, 'waited'),
      ...lookedAt(alone, 'busy', at('24T08:00')),
      ...keptOf(lookAt(alone), { kind: 'line', text: 'I slept.' }, at('24T08:00')).slice(0, 1),
    ];
    const fields = changes.map((change) => (change.type === 'put' ? change.fields : {}));
    const rated = { startedAt: 1, seconds: 60, why: 'hard', after: { distress: 3 } };
    expect(v.parse(sessionKind.schema, Object.assign(rated, ...fields))).toMatchObject({
      after: { distress: 3 },
      keptAfter: { kind: 'line', text: 'I slept.' },
      did: 'waited',
    });
  });

  test('a line for next time becomes my line, but for one without words', () => {
    const line = keptOf(lookAt(night), { kind: 'line', text: ' By morning I was fine. ' }, at('24T08:00'));
    expect(line[1]).toEqual({
      type: 'put',
      kind: 'preparation',
      id: idFromKey('preparation'),
      fields: { line: 'By morning I was fine.', lineAt: at('24T08:00') },
    });
    expect(keptOf(lookAt(night), { kind: 'line', text: '  ' }, at('24T08:00'))).toHaveLength(1);
  });

  test.each([
    ['victory', victoryKind as RecordKind<object>],
    ['evidence', evidenceKind as RecordKind<object>],
  ] as const)('%s becomes a record of its own, kept now and tied to the pause', async (kind, of) => {
    const { store } = await createTestStore([pauseKind, victoryKind, evidenceKind]);
    const look = lookAt(night);
    for (const text of ['I waited.', ' I slept. ']) {
      const changes = keptOf(look, { kind, text }, at('24T08:00'));
      await store.commit(() => ok(changes));
    }
    // Kept twice it is one, with the words of the second time, and the pause holds nothing of it.
    expect(store.query(of).value.map(({ fields }) => fields)).toMatchObject([
      { at: at('24T08:00'), words: 'I slept.', pause: { [look.moments[0].id]: true } },
    ]);
    expect(store.query(pauseKind).value).toEqual([]);
  });

  test('what an earlier version kept with the moment is changed where it stands, and is never there twice', () => {
    const look = { ...lookAt(night), kept: { kind: 'victory', text: 'I waited.' } };
    expect(keptOf(look, { kind: 'victory', text: 'I slept.' }, at('24T08:00'))).toEqual([
      {
        type: 'put',
        kind: 'pause',
        id: look.moments[0].id,
        fields: { after: { kind: 'victory', text: 'I slept.' } },
      },
    ]);
    expect(keptOf(look, { kind: 'evidence', text: 'She rang.' }, at('24T08:00'))).toMatchObject([
      { kind: 'evidence' },
    ]);
  });

  test('of a time of Calm it belongs to nothing', () => {
    const alone = hardNight([], [session('23T23:00')], MORNING);
    if (alone === undefined) throw new Error('there was a hard night');
    const [change] = keptOf(lookAt(alone), { kind: 'victory', text: 'I slept.' }, at('24T08:00'));
    expect(change).toMatchObject({ kind: 'victory', fields: { words: 'I slept.' } });
    expect(Object.keys(change?.type === 'put' ? change.fields : {})).not.toContainEqual(
      expect.stringContaining('/'),
    );
  });
});
