import { added, type Id, instant, ok, uuidV7 } from '@evenkeel/kernel';
import { expect, test } from 'vitest';
import { createTestStore } from '../../store/test-kit.ts';
import { affirmationKind, practiceKind } from '../affirmation/affirmation.record.ts';
import { beliefKind, convictionKind } from '../belief/belief.record.ts';
import { belongingTo } from './belonging-view.ts';

const now = instant(Date.UTC(2026, 10, 24, 9));
let made = 0;
const newId = (): Id => uuidV7(now + made++, new Uint8Array(10));

test('with a wording its practices and ratings are forgotten, and nothing of another', async () => {
  const { store } = await createTestStore([affirmationKind, practiceKind, beliefKind, convictionKind]);
  const [one, other, practice, rating, others] = [newId(), newId(), newId(), newId(), newId()];
  await store.commit(() =>
    ok([
      added('affirmation', one, { words: 'I can wait.', at: now }),
      added('affirmation', other, { words: 'I can rest.', at: now }),
      added('practice', practice, { of: one, how: 'written', text: 'I can wait.', at: now }),
      added('conviction', rating, { of: one, value: 70, at: now }),
      added('practice', others, { of: other, how: 'read', at: now }),
    ]),
  );
  const ids = (kind: string, id: Id) => belongingTo({ kind, id, seen: {} }, store).map((entry) => entry.id);
  expect(ids('affirmation', one).toSorted()).toEqual([practice, rating].toSorted());
  expect(ids('affirmation', other)).toEqual([others]);
  expect(ids('evidence', one)).toEqual([]);
});
