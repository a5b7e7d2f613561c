import { instant, ok, uuidV7 } from '@evenkeel/kernel';
import { describe, expect, test } from 'vitest';
import { createTestStore } from '../../store/test-kit.ts';
import { isEnough, type Quick, quickTrigger } from './quick.ts';
import { triggerKind } from './trigger.record.ts';
import { deleteTrigger, restoreTrigger, titleOf } from './trigger.ts';

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
