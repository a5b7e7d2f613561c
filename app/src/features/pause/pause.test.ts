import { type Instant, instant, minutes, uuidV7 } from '@evenkeel/kernel';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pauseKind } from './pause.record.ts';
import {
  checkIns,
  currentPause,
  dueCheckIns,
  type Kept,
  type Pause,
  pauseStart,
  toReturnTo,
} from './pause.ts';
import { endPause, markPull, startWait, waitLonger } from './pause-change.ts';
import { hasEased, marksOf } from './pull.ts';

const NIGHT = Date.UTC(2026, 10, 23, 22, 10);
const at = (minute: number): Instant => instant(NIGHT + minutes(minute));
const kept = (minute: number, fields: Partial<Pause> = {}): Kept => ({
  id: uuidV7(at(minute), new Uint8Array(10).fill(minute & 255)),
  fields: { parkedAt: at(minute), ...fields },
});

describe('the pause that the app opens on', () => {
  test('is one that was parked a minute ago, one that runs, and one that awaits its ending', () => {
    expect(pauseStart([kept(0)], at(1))).toBe('/pause/');
    const running = kept(0, { startedAt: at(1), endsAt: at(21), minutes: 20 });
    expect(pauseStart([running], at(5))).toBe('/pause/');
    expect(pauseStart([running], at(90))).toBe('/pause/');
  });

  test('is none when it has ended, was looked at in the morning, or nothing is parked', () => {
    expect(pauseStart([], at(0))).toBeUndefined();
    expect(pauseStart([kept(0, { ending: 'let-go' })], at(1))).toBeUndefined();
    expect(pauseStart([kept(0, { morning: 'let-be' })], at(1))).toBeUndefined();
  });

  test('is none hours later: the message is kept and offered, and the evening is left to the morning', () => {
    const old = kept(0, { startedAt: at(1), endsAt: at(21), minutes: 20 });
    expect(currentPause([old], at(6 * 60))).toEqual({ current: undefined, others: [], older: [old] });
  });

  test('runs through a long wait until a time, however long ago it was parked', () => {
    const long = kept(0, { startedAt: at(0), endsAt: at(600), minutes: 600 });
    expect(currentPause([long], at(599)).current).toBe(long);
  });

  test('is still there under a clock set to 1970', () => {
    expect(currentPause([kept(0)], instant(5)).current).toBeDefined();
  });

  test('of two tabs is the newest, with the other offered, in whatever order they come', () => {
    const pauses = [kept(0), kept(2), kept(1)];
    fc.assert(
      fc.property(fc.shuffledSubarray(pauses, { minLength: 3, maxLength: 3 }), (shuffled) => {
        const { current, others } = currentPause(shuffled, at(3));
        expect(current).toBe(pauses[1]);
        expect(others).toEqual([pauses[2], pauses[0]]);
      }),
    );
  });

  test('loses none: each unfinished pause is the current one, beside it, or older', () => {
    const one = fc
      .tuple(fc.integer({ min: 0, max: 3000 }), fc.constantFrom(undefined, 'let-go' as const))
      .map(([minute, ending]) => kept(minute, { ending }));
    fc.assert(
      fc.property(fc.array(one), fc.integer({ min: 0, max: 4e12 }), (pauses, now) => {
        const { current, others, older } = currentPause(pauses, instant(now));
        const shown = [...(current ? [current] : []), ...others, ...older];
        expect(new Set(shown)).toEqual(new Set(pauses.filter(({ fields }) => !fields.ending)));
      }),
    );
  });
});

describe('checking in later', () => {
  const later = kept(0, { ending: 'check-in-later', checkInAt: at(600) });

  test('is due from its time on, and waits until then', () => {
    expect(dueCheckIns([later], at(599))).toEqual([]);
    expect(checkIns([later])).toEqual([later]);
    expect(dueCheckIns([later], at(600))).toEqual([later]);
  });

  test('is answered by a morning that says how it turned out, and by no other', () => {
    const withMorning = (fields: Partial<Pause>) =>
      kept(0, { ...later.fields, morningAt: at(601), ...fields });
    expect(checkIns([withMorning({ morning: 'looked', happened: 'asleep' })])).toEqual([]);
    expect(checkIns([withMorning({ morning: 'looked', happened: 'not-known' })])).toHaveLength(1);
    expect(checkIns([withMorning({ morning: 'let-be' })])).toHaveLength(1);
  });

  test('a pause that was let be in the morning leads nowhere by itself, and is still kept', () => {
    const letBe = kept(0, { message: 'why', morning: 'let-be', morningAt: at(2) });
    expect(currentPause([letBe], at(3))).toMatchObject({ current: undefined, older: [letBe] });
    expect(toReturnTo([letBe], at(3))).toBeUndefined();
  });
});

describe('what is written of a pause', () => {
  const id = uuidV7(NIGHT, new Uint8Array(10));
  const written = (...changes: readonly ReturnType<typeof startWait>[]) =>
    v.parse(
      pauseKind.schema,
      Object.assign({ parkedAt: NIGHT }, ...changes.map((change) => 'fields' in change && change.fields)),
    );

  test('a wait of twenty minutes ends twenty minutes from now, with the pull only if it was given', () => {
    expect(written(startWait(id, { minutes: 20 }, at(2)))).toEqual({
      parkedAt: NIGHT,
      startedAt: at(2),
      endsAt: at(22),
      minutes: 20,
    });
    expect(written(startWait(id, { minutes: 2, urge: 0 }, at(2))).urgeAtStart).toBe(0);
  });

  test('to wait longer takes back the ending and keeps the start of the wave', () => {
    const begun = startWait(id, { minutes: 10, urge: 9 }, at(0));
    const ended = endPause(id, 'check-in-later', at(10), { checkInAt: at(600) });
    const pause = { parkedAt: at(0), startedAt: at(0), endsAt: at(10), minutes: 10, urgeAtStart: 9 };
    expect(written(begun, ended, waitLonger(id, pause, { minutes: 5 }, at(600)))).toMatchObject({
      startedAt: at(0),
      urgeAtStart: 9,
      endsAt: at(605),
      minutes: 5,
      ending: null,
      checkInAt: null,
    });
  });

  test('to wait longer puts the pull of that end into the wave, where it was given, and asks it anew', () => {
    const pause = { parkedAt: at(0), startedAt: at(0), endsAt: at(10), urgeAtStart: 8, urgeAtEnd: 3 };
    expect(waitLonger(id, pause, { minutes: 10 }, at(11))).toMatchObject({
      fields: { urgeAtEnd: null, [`mark/${at(10)}`]: 3 },
    });
    const later = {
      ...pause,
      endsAt: at(21),
      urgeAtEnd: undefined,
      mark: { [at(10)]: 3, [at(15)]: 9 },
    };
    expect(marksOf(later).map(({ urge }) => urge)).toEqual([8, 3, 9]);
    expect(hasEased(later)).toBe(false);
  });

  test('an accurate worry is kept as such', () => {
    expect(written(endPause(id, 'worry-accurate', at(3)))).toMatchObject({
      ending: 'worry-accurate',
      worryIsAccurate: true,
      endedAt: at(3),
    });
  });

  test('the message is touched by none of it', () => {
    for (const change of [
      startWait(id, { minutes: 10 }, at(0)),
      waitLonger(id, { parkedAt: at(0) }, { minutes: 10 }, at(0)),
      markPull(id, 4, at(0)),
      endPause(id, 'let-go', at(0)),
      endPause(id, 'ask-once', at(0), { asked: 'Are we all right?' }),
    ])
      expect(change.type === 'put' && 'message' in change.fields).toBe(false);
  });
});
