import { expect, test } from 'vitest';
import { toTeller } from './telling.ts';

test('a moment is told of oneself until the person chooses otherwise; a name is never needed', () => {
  expect(toTeller(undefined)).toEqual({ type: 'me' });
  expect(toTeller({ isThird: false, name: 'Ro' })).toEqual({ type: 'me' });
  expect(toTeller({ isThird: true, name: ' Ro ' })).toEqual({ type: 'them', name: 'Ro' });
  expect(toTeller({ isThird: true, name: ' ' })).toEqual({ type: 'them', name: undefined });
});
