import { instant, ok } from '@evenkeel/kernel';
import { expect, test } from 'vitest';
import { createTestStore } from '../../store/test-kit.ts';
import { draftToFields, preparationKind } from './preparation.record.ts';
import { changesOf, fieldsToPreparation, type Preparation, preparationId, withHabit } from './preparation.ts';

const now = instant(Date.UTC(2026, 10, 24, 10));
const prepared: Preparation = {
  habits: [
    { kind: 'ring', words: 'Ring' },
    { kind: 'write', words: 'Write again' },
  ],
  line: 'By morning I was fine. 🌊',
};

test('a preparation comes back from the disk, and a habit that was taken out stays out', async () => {
  const first = await createTestStore([preparationKind]);
  await first.store.commit(() => ok(changesOf({}, prepared, now)));
  const fieldsIn = ({ store }: Pick<typeof first, 'store'>) =>
    store.query(preparationKind).value.find(({ id }) => id === preparationId)?.fields ?? {};
  const without = withHabit(prepared, { kind: 'ring', words: '' }, false);
  await first.store.commit(() => ok(changesOf(fieldsIn(first), without, now)));
  const second = await first.reopen();
  expect(fieldsToPreparation(fieldsIn(second))).toEqual({
    habits: [{ kind: 'write', words: 'Write again' }],
    line: 'By morning I was fine. 🌊',
  });
  expect(fieldsIn(second).lineAt).toBe(now);
});

test('a draft that cannot be read is no draft, and never an error', () => {
  for (const draft of ['', '{', 'null', '[]x', '{"line":7}', '{"habits":{"own":null}}'])
    expect(draftToFields(draft)).toBeUndefined();
  expect(draftToFields('{"line":"Quiet is not an answer yet."}')?.line).toBe('Quiet is not an answer yet.');
});
