import { ok, uuidV7 } from '@evenkeel/kernel';
import { describe, expect, test } from 'vitest';
import { createTestStore } from '../../store/test-kit.ts';
import { triggerKind } from './trigger.record.ts';
import { keepBoth, keepVersion, toDisputes } from './trigger-conflict.ts';

const id = uuidV7(1, new Uint8Array(10));

/** Two pages that showed the same trigger, each kept with its own changes. */
const disagree = async (one: object, other: object) => {
  const { store } = await createTestStore([triggerKind]);
  const put = (fields: object) =>
    ok([{ type: 'put' as const, kind: 'trigger', id, fields: fields as never }]);
  await store.commit(() =>
    put({ at: 5, happened: 'no word', common: 'late-reply', commonWords: 'A late reply' }),
  );
  const seen = store.query(triggerKind).value[0]?.seen ?? {};
  await store.commit(() => put(one), { [id]: seen });
  await store.commit(() => put(other), { [id]: seen });
  const entry = () => {
    const now = store.query(triggerKind).value[0];
    if (now === undefined) throw new Error('the trigger is there');
    return now;
  };
  return { store, entry };
};

describe('two versions of a trigger', () => {
  test('are settled field by field; what nobody settled stays in dispute', async () => {
    const { store, entry } = await disagree(
      { happened: 'one', strength: 3 },
      { happened: 'two', strength: 8 },
    );
    const [happened] = toDisputes(entry().disputed);
    expect(happened).toEqual({ field: 'happened', values: ['two', 'one'], isText: true });
    const change = keepVersion(id, happened as never, 1, entry().disputed);
    await store.commit(() => ok([change]), { [id]: entry().seen });
    expect(entry().fields.happened).toBe('one');
    expect(toDisputes(entry().disputed)).toEqual([{ field: 'strength', values: [8, 3], isText: false }]);
  });

  test('of a text can both be kept, and no word of either is lost', async () => {
    const { store, entry } = await disagree({ happened: 'one' }, { happened: 'two' });
    const [happened] = toDisputes(entry().disputed);
    await store.commit(() => ok([keepBoth(id, happened as never)]), { [id]: entry().seen });
    expect(entry().fields.happened).toBe('two\n\none');
    expect(entry().disputed).toEqual({});
  });

  test('of which one is empty leave nothing to join', async () => {
    const { entry } = await disagree({ happened: '' }, { happened: 'two' });
    expect(toDisputes(entry().disputed)[0]?.isText).toBe(false);
  });

  test('of what set it off are one question, and its key goes with its words', async () => {
    const { store, entry } = await disagree(
      { common: 'post', commonWords: 'A post I saw' },
      { common: 'cool-tone', commonWords: 'A change of tone' },
    );
    const disputes = toDisputes(entry().disputed);
    expect(disputes.map(({ field }) => field)).toEqual(['commonWords']);
    const change = keepVersion(id, disputes[0] as never, 1, entry().disputed);
    await store.commit(() => ok([change]), { [id]: entry().seen });
    expect(entry().fields).toMatchObject({ common: 'post', commonWords: 'A post I saw' });
    expect(entry().disputed).toEqual({});
  });

  test('of the zone alone are asked for by themselves', async () => {
    const { entry } = await disagree({ offsetMinutes: 60 }, { offsetMinutes: 120 });
    expect(toDisputes(entry().disputed).map(({ field }) => field)).toEqual(['offsetMinutes']);
  });
});
