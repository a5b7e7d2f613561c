import { instant, ok, uuidV7 } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTestStore } from '../../store/test-kit.ts';
import { formToQuick, isEnough, type Quick, quickTrigger } from './quick.ts';
import { OWN, type QuickForm, quickToText, textToQuick } from './quick-form.ts';
import { triggerKind } from './trigger.record.ts';
import { deleteTrigger, isNextDayAsked, restoreTrigger, titleOf } from './trigger.ts';

const now = instant(Date.UTC(2026, 10, 24, 23, 10));
const id = uuidV7(now, new Uint8Array(10));
const quick = (what: Quick) => quickTrigger(id, what, { now, offsetMinutes: 60 });

describe('the ten-second path', () => {
  test('makes a whole record of one tap', async () => {
    const { store } = await createTestStore([triggerKind]);
    await store.commit(() => ok([quick({ common: 'late-reply', words: 'A late reply' })]));
    expect(store.query(triggerKind).value.map(({ fields }) => fields)).toEqual([
      {
        at: now,
        offsetMinutes: 60,
        common: 'late-reply',
        commonWords: 'A late reply',
        feeling: {},
        belief: {},
        person: {},
        want: {},
        wave: {},
      },
    ]);
  });

  test('writes nothing that was not said', () => {
    expect(quick({ words: ' ', strength: 0 })).toEqual({
      type: 'put',
      kind: 'trigger',
      id,
      fields: { at: now, offsetMinutes: 60, strength: 0 },
    });
  });

  test.each<[string, Quick, boolean]>([
    ['words of the moment', { words: ' no good night ' }, true],
    ['a tap', { common: 'post', words: 'A post I saw' }, true],
    ['a strength alone, where nobody knows what it was', { words: '', strength: 0 }, true],
    ['nothing at all', { words: '' }, false],
    ['spaces', { words: '  ' }, false],
  ])('%s is enough: %j is %s', (_, what, answer) => {
    expect(isEnough(what)).toBe(answer);
  });
});

describe('words that were typed', () => {
  const post = { key: 'post', words: 'A post I saw' };

  test('are what set it off, as long as nothing else was tapped', () => {
    for (const choice of [OWN, '', undefined])
      expect(formToQuick({ text: 'seen, no answer', choice }, undefined)).toMatchObject({
        words: 'seen, no answer',
      });
  });

  test('stay when something of the list is tapped after them', () => {
    const typed = formToQuick({ text: 'seen, no answer', choice: 'post' }, post);
    expect(quick(typed)).toMatchObject({
      fields: { common: 'post', commonWords: 'A post I saw', happened: 'seen, no answer' },
    });
  });

  test('are never lost, whatever was tapped', () => {
    const anyForm = fc.record({
      text: fc.string().filter((text) => text.trim() !== ''),
      choice: fc.constantFrom(undefined, '', OWN, 'post'),
    });
    fc.assert(
      fc.property(anyForm, (form) => {
        const noted = formToQuick(form, form.choice === 'post' ? post : undefined);
        expect(isEnough(noted)).toBe(true);
        expect(JSON.stringify(quick(noted))).toContain(JSON.stringify(form.text.trim()).slice(1, -1));
      }),
    );
  });

  test('come back from a draft with all that stood beside them, also from an earlier version', () => {
    const form: QuickForm = { text: 'seen', choice: 'post', strength: 0, isAgain: true };
    expect(textToQuick(quickToText(form))).toEqual(form);
    for (const text of ['seen, no answer', '5', 'null', '{"a":1}'])
      expect(textToQuick(text)).toEqual({ text });
    expect(textToQuick(undefined)).toBeUndefined();
  });
});

describe('a deleted trigger', () => {
  const kept = async () => {
    const kit = await createTestStore([triggerKind]);
    await kit.store.commit(() => ok([quick({ words: 'he read it' })]));
    await kit.store.commit(() =>
      ok([{ type: 'put', kind: 'trigger', id, fields: { 'feeling/sad': 4, ofLater: 'x' } }]),
    );
    await kit.store.commit(() => ok([deleteTrigger(id)]));
    return kit;
  };

  test('is back whole when it is brought back', async () => {
    const { store } = await kept();
    expect(store.query(triggerKind).value).toEqual([]);
    await store.commit(() => ok([restoreTrigger(id)]));
    expect(store.query(triggerKind).value[0]?.fields).toMatchObject({
      commonWords: 'he read it',
      feeling: { sad: 4 },
    });
  });
});

test('a trigger is called by what set it off, else by what happened, else by the thought', () => {
  const all = { at: 0, commonWords: 'A late reply', happened: 'no word since six', thought: 'it is over' };
  expect(titleOf(all)).toBe('A late reply');
  expect(titleOf({ ...all, commonWords: ' ' })).toBe('no word since six');
  expect(titleOf({ at: 0, thought: 'it is over' })).toBe('it is over');
  expect(titleOf({ at: 0 })).toBeUndefined();
});

test.each([
  ['the same night', 22, {}, false],
  ['after midnight, while the day lasts', 28, {}, false],
  ['from the next morning on', 29, {}, true],
  ['a week later', 200, {}, true],
  ['before it happened, by a clock that was set back', -40, {}, false],
  ['the same night, where it was told already', 22, { nextDay: 'They had slept.' }, true],
])('the next day is asked for: %s', (_, hour, fields, expected) => {
  const at = Date.UTC(2026, 10, 24, 21);
  const clock = {
    now: instant(Date.UTC(2026, 10, 24, hour)),
    offsetMinutes: 0,
    dayStart: 5,
  };
  expect(isNextDayAsked({ at, ...fields }, clock)).toBe(expected);
});
