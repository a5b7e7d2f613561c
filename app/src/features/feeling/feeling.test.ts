import { uuidV7 } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feelingLabels } from './feeling.content.en.ts';
import { type Felt, families, feelingId, feelingWords, ofFamily, toFeelings, withTap } from './feeling.ts';
import { offered } from './own-list.ts';

const own = uuidV7(1, new Uint8Array(10));

describe('the wheel', () => {
  test('is short: six families of four or five, each word once', () => {
    const feelings = toFeelings([], feelingLabels);
    expect(families).toEqual(['fear', 'sadness', 'anger', 'shame', 'calm', 'warmth']);
    for (const family of families) expect([4, 5]).toContain(ofFamily(feelings, family).length);
    expect(new Set(feelings.map(({ words }) => words.toLowerCase())).size).toBe(feelings.length);
  });

  test('shows a feeling that was renamed by its new name in its old family', () => {
    const feelings = toFeelings([{ id: feelingId('worried'), fields: { words: 'Churning' } }], feelingLabels);
    expect(feelingWords(feelings, 'worried')).toBe('Churning');
    expect(ofFamily(feelings, 'fear').map(({ key }) => key)).toContain('worried');
  });

  test('no longer offers one that was hidden, and still names it', () => {
    const feelings = toFeelings([{ id: feelingId('foolish'), fields: { isHidden: true } }], feelingLabels);
    expect(offered(feelings, []).map(({ key }) => key)).not.toContain('foolish');
    expect(feelingWords(feelings, 'foolish')).toBe('Foolish');
  });

  test('has an own feeling in the family it was added to; in none of ours where this version does not know it', () => {
    const familyOf = (family: string | undefined) =>
      toFeelings([{ id: own, fields: { words: 'Like glass', family } }], feelingLabels).find(
        ({ key }) => key === own,
      )?.family;
    expect(familyOf('calm')).toBe('calm');
    expect(familyOf('awe')).toBe('other');
    expect(familyOf(undefined)).toBe('other');
    expect(familyOf('toString')).toBe('other');
  });

  test('does not name what it does not know', () => {
    expect(feelingWords(toFeelings([], feelingLabels), 'awe')).toBeUndefined();
  });
});

test('a tap names a feeling without a strength, and a second tap takes it out with its strength', () => {
  const anyFelt = fc.dictionary(
    fc.string({ minLength: 1 }),
    fc.oneof(fc.constant(true as const), fc.integer({ min: 0, max: 10 })),
  );
  fc.assert(
    fc.property(anyFelt, fc.string({ minLength: 1 }), (felt: Felt, key) => {
      fc.pre(!(key in felt));
      const named = withTap(felt, key);
      expect(named[key]).toBe(true);
      expect(withTap({ ...named, [key]: 7 }, key)).toEqual(felt);
    }),
  );
});
