import { type Day, type Id, idFromKey } from '@evenkeel/kernel';
import { expect, test } from 'vitest';
import type { Side } from './against.ts';
import type { Belief } from './belief.ts';
import { oneInDoubt } from './doubt.ts';

const TODAY = '2026-11-24' as Day;
const old = (name: string, at: number, more: Partial<Belief> = {}) => ({
  id: idFromKey(name),
  fields: { role: 'old', words: name, at, ...more } as Belief,
});
const first = old('first', 1);
const second = old('second', 2);
const piece = (name: string, belief: Id, side: Side = 'against') => ({
  id: idFromKey(name),
  fields: { at: 1, words: name, belief: { [belief]: side } },
});
const beliefs = [first, second];
const evidence = [piece('of first', first.id), piece('of second', second.id)];
const words = (triggers: Parameters<typeof oneInDoubt>[2], of = evidence) =>
  oneInDoubt(of, beliefs, triggers, TODAY)?.fields.words;

test('what is brought back speaks against the old belief that a trigger named last', () => {
  const spoke = (id: Id, at: number) => ({ at, belief: { [id]: true } });
  expect(words([spoke(first.id, 5), spoke(second.id, 4)])).toBe('of first');
  expect(words([spoke(first.id, 3), spoke(second.id, 4)])).toBe('of second');
  expect(words([])).toBe('of second');
});

test('where nothing is kept against that one, the next one is asked', () => {
  const only = [piece('of first', first.id), piece('for second', second.id, 'for')];
  expect(words([{ at: 5, belief: { [second.id]: true } }], only)).toBe('of first');
  expect(words([], [])).toBeUndefined();
});

test('an old belief that rests is left alone', () => {
  const resting = old('second', 2, { restedAt: 3 });
  expect(oneInDoubt(evidence, [first, resting], [], TODAY)?.fields.words).toBe('of first');
});
