import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exerciseWords } from './grounding.content.en.ts';
import { afterFelt, anchors, exercises, felts, isExercise, LONGEST_SECONDS } from './grounding.ts';

const anyTried = fc.array(
  fc.record({ exercise: fc.constantFrom(...exercises), felt: fc.constantFrom(...felts) }),
  { maxLength: 10 },
);

test('there are seven exercises, outside anchors first, the body last', () => {
  expect(exercises).toHaveLength(7);
  expect(anchors[exercises[0]]).not.toBe('inside');
  expect(exercises.filter((exercise) => anchors[exercise] === 'inside')).toEqual([exercises.at(-1)]);
});

test('no exercise asks for more than three minutes, at half a minute a screen', () => {
  for (const exercise of exercises) {
    const { steps } = exerciseWords[exercise];
    expect(steps.length * 30).toBeLessThanOrEqual(LONGEST_SECONDS);
    expect(steps.length).toBeGreaterThanOrEqual(4);
  }
});

test('better or the same pushes nothing', () => {
  fc.assert(
    fc.property(anyTried, fc.constantFrom('better' as const, 'same' as const), (tried, felt) => {
      expect(afterFelt([...tried, { exercise: 'feet', felt }])).toEqual({ type: 'free' });
    }),
  );
});

test('worse once leads to an untried exercise of another kind that does not turn inward', () => {
  for (const exercise of exercises) {
    const next = afterFelt([{ exercise, felt: 'worse' }]);
    expect(next.type).toBe('another');
    if (next.type !== 'another') continue;
    expect(anchors[next.exercise]).not.toBe(anchors[exercise]);
    expect(anchors[next.exercise]).not.toBe('inside');
  }
});

test('worse with two kinds leads to a person', () => {
  expect(
    afterFelt([
      { exercise: 'senses', felt: 'worse' },
      { exercise: 'feet', felt: 'worse' },
    ]),
  ).toEqual({ type: 'person' });
});

test('what was tried is never offered again after worse', () => {
  fc.assert(
    fc.property(anyTried, fc.constantFrom(...exercises), (tried, exercise) => {
      const sitting = [...tried, { exercise, felt: 'worse' as const }];
      const next = afterFelt(sitting);
      expect(next.type).not.toBe('free');
      if (next.type === 'another') expect(sitting.map((one) => one.exercise)).not.toContain(next.exercise);
    }),
  );
});

test('a name that is no exercise is refused', () => {
  expect(isExercise('feet')).toBe(true);
  expect(isExercise('hypnosis')).toBe(false);
  expect(isExercise(undefined)).toBe(false);
});
