import { idFromKey } from '@evenkeel/kernel';
import { expect, test } from 'vitest';
import { queryToWhere, steps, whereToPath } from './pause-step.ts';

const read = (path: string) =>
  queryToWhere(Object.fromEntries(new URL(path, 'https://a.example').searchParams));

test('every page within Pause has an address that leads back to it', () => {
  for (const step of [undefined, ...steps])
    for (const id of [undefined, idFromKey('one')])
      expect(read(whereToPath({ step, id }))).toEqual({ step, id });
});

test('a worry that is accurate has an address of its own', () => {
  expect(read('/pause/?worry=accurate')).toEqual({ step: 'accurate', id: undefined });
});

test('an address of nonsense leads to Pause itself', () => {
  expect(read('/pause/?step=constructor&pause=1')).toEqual({ step: undefined, id: undefined });
});
