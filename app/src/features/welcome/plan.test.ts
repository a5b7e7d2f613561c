import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planWords } from './plan.content.en.ts';
import { carryPlan, planOf } from './plan.ts';
import { type HabitKind, type Preparation, type TriggerKind, withHabit, withPart } from './preparation.ts';

const nothing: Preparation = { habits: [] };
const night: Preparation = {
  trigger: { kind: 'late-reply', words: 'A late reply' },
  habits: [{ kind: 'write', words: 'Write again' }],
};

const kinds = <Kind extends string>(words: Readonly<Record<Kind, string>>) => Object.keys(words) as Kind[];
const aTrigger = fc
  .constantFrom<TriggerKind | 'own'>(...kinds(planWords.when), 'own')
  .chain((kind) => fc.string().map((words) => ({ kind, words })));
const aHabit = fc
  .constantFrom<HabitKind | 'own'>(...kinds(planWords.want), 'own')
  .chain((kind) => fc.string().map((words) => ({ kind, words })));
const aPreparation: fc.Arbitrary<Preparation> = fc.record({
  trigger: aTrigger,
  habits: fc.uniqueArray(aHabit, { selector: ({ kind }) => kind }),
});

describe('the if-then plan', () => {
  test('names the cue, the pull, and one act', () => {
    expect(planOf(night, planWords)).toBe(
      'When no reply comes and I want to write again, I open this first.',
    );
  });

  test('joins several pulls in one sentence', () => {
    const more = withHabit(
      withHabit(night, { kind: 'ring', words: 'Ring' }, true),
      { kind: 'reread', words: 'Read old messages' },
      true,
    );
    expect(planOf(more, planWords)).toBe(
      'When no reply comes and I want to write again, ring or read old messages, I open this first.',
    );
  });

  test('is whole when every question was skipped', () => {
    expect(planOf(nothing, planWords)).toBe('When it gets hard, I open this first.');
  });

  test('takes own words as they are, without what ends a sentence', () => {
    const own: Preparation = {
      trigger: { kind: 'own', words: 'Sam goes out without a word… ' },
      habits: [{ kind: 'own', words: 'drive past.' }],
    };
    expect(planOf(own, planWords)).toBe(
      'When Sam goes out without a word and I want to drive past, I open this first.',
    );
  });

  test.each([
    'When their phone is face down',
    'whenever their phone is face down.',
    'when … their phone is face down',
  ])('says When once: %s', (words) => {
    expect(planOf({ ...nothing, trigger: { kind: 'own', words } }, planWords)).toBe(
      'When their phone is face down, I open this first.',
    );
  });

  test('falls back to no cue and no pull when own words are empty', () => {
    const empty: Preparation = {
      trigger: { kind: 'own', words: ' … ' },
      habits: [{ kind: 'own', words: '' }],
    };
    expect(planOf(empty, planWords)).toBe(planOf(nothing, planWords));
  });

  test('begins with When and ends with the one act, whatever was answered', () => {
    fc.assert(
      fc.property(aPreparation, (preparation) => {
        const plan = planOf(preparation, planWords);
        expect(plan.startsWith('When ')).toBe(true);
        expect(plan.endsWith(', I open this first.')).toBe(true);
        expect(plan).not.toContain('undefined');
      }),
    );
  });
});

describe('a plan that was accepted', () => {
  const accepted = withPart(night, 'plan', planOf(night, planWords));
  const ring = { kind: 'ring', words: 'Ring' } as const;

  test('follows when another answer changes', () => {
    const after = carryPlan(accepted, withHabit(accepted, ring, true), planWords);
    expect(after.plan).toBe('When no reply comes and I want to write again or ring, I open this first.');
  });

  test('stays word for word when it is in own words', () => {
    const own = withPart(night, 'plan', 'First the boat, then the phone.');
    expect(carryPlan(own, withHabit(own, ring, true), planWords).plan).toBe(
      'First the boat, then the phone.',
    );
  });

  test('is not made before it was accepted', () => {
    expect(carryPlan(night, withHabit(night, ring, true), planWords).plan).toBeUndefined();
  });

  test('is left alone while it is being reworded', () => {
    const reworded = withPart(accepted, 'plan', 'When no');
    expect(carryPlan(accepted, reworded, planWords).plan).toBe('When no');
  });
});
