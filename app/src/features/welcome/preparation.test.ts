import { instant, minutes } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adoptLine, dayWords } from './line.ts';
import {
  changesOf,
  fieldsToPreparation,
  isEmpty,
  type Preparation,
  preparationId,
  preparationToFields,
  withHabit,
  withPart,
} from './preparation.ts';

const now = instant(Date.UTC(2026, 10, 24, 10));
const nothing: Preparation = { habits: [] };
const whole: Preparation = {
  trigger: { kind: 'late-reply', words: 'A late reply' },
  habits: [
    { kind: 'write', words: 'Write again' },
    { kind: 'own', words: 'drive past' },
  ],
  line: 'By morning I was fine.',
  tool: { kind: 'song', words: 'The slow one' },
  plan: 'When no reply comes, I open this first.',
};

const words = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== '');
const aPreparation = fc.record({
  trigger: fc.record({ kind: fc.constantFrom('late-reply' as const, 'own' as const), words }),
  habits: fc.uniqueArray(
    fc.record({ kind: fc.constantFrom('write' as const, 'ring' as const, 'own' as const), words }),
    { selector: ({ kind }) => kind },
  ),
  line: words,
  tool: fc.record({ kind: fc.constantFrom('walk' as const, 'song' as const, 'own' as const), words }),
  plan: words,
}) satisfies fc.Arbitrary<Preparation>;

describe('a preparation', () => {
  test('comes back from its stored form as it was', () => {
    fc.assert(
      fc.property(aPreparation, (preparation) => {
        expect(fieldsToPreparation(preparationToFields(preparation))).toEqual(preparation);
      }),
    );
  });

  test('of which every part was taken out again is empty', () => {
    expect(isEmpty(fieldsToPreparation(preparationToFields(nothing)))).toBe(true);
    expect(isEmpty(fieldsToPreparation({ line: '  ', trigger: '', habits: { own: '' } }))).toBe(true);
    expect(isEmpty(whole)).toBe(false);
  });

  test('keeps the words of a kind that this version does not know', () => {
    expect(fieldsToPreparation({ tool: 'Knead dough', toolKind: 'knead' }).tool?.words).toBe('Knead dough');
  });
});

describe('saving a preparation', () => {
  test('writes nothing when nothing changed', () => {
    expect(changesOf({}, nothing, now)).toEqual([]);
    expect(changesOf(preparationToFields(whole), whole, now)).toEqual([]);
  });

  test('writes only what changed, so that the answers of another tab stay', () => {
    const after = withPart(whole, 'tool', { kind: 'walk', words: 'A walk' });
    expect(changesOf(preparationToFields(whole), after, now)).toEqual([
      {
        type: 'put',
        kind: 'preparation',
        id: preparationId,
        fields: { tool: 'A walk', toolKind: 'walk', preparedAt: now },
      },
    ]);
  });

  test('keeps nothing of a chip that was opened for own words and left empty', () => {
    const opened = withPart(withHabit(nothing, { kind: 'own', words: '' }, true), 'trigger', {
      kind: 'own',
      words: ' ',
    });
    expect(isEmpty(opened)).toBe(true);
    expect(changesOf({}, opened, now)).toEqual([]);
  });

  test('dates the line when the line is worded, and not otherwise', () => {
    const [line] = changesOf(preparationToFields(whole), withPart(whole, 'line', 'New'), now);
    expect(line).toMatchObject({ fields: { line: 'New', lineAt: now } });
    const [plan] = changesOf(preparationToFields(whole), withPart(whole, 'plan', 'New'), now);
    expect(plan).not.toHaveProperty('fields.lineAt');
  });

  test('takes a habit out by its own register, and leaves the others untouched', () => {
    const after = withHabit(whole, { kind: 'own', words: '' }, false);
    const [change] = changesOf(preparationToFields(whole), after, now);
    expect(change).toMatchObject({ fields: { 'habits/own': null, preparedAt: now } });
    expect(change).not.toHaveProperty(['fields', 'habits/write']);
  });
});

describe('a line that is adopted', () => {
  const starters = ['I have got through this before.', 'Quiet is not an answer yet.'] as const;

  test('fills an empty line, and takes the place of another starter', () => {
    expect(adoptLine(undefined, starters[0], starters)).toBe(starters[0]);
    expect(adoptLine(starters[0], starters[1], starters)).toBe(starters[1]);
  });

  test('never costs a person what they typed, however often it is tapped', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const once = adoptLine(typed, starters[0], starters);
        expect(once).toContain(typed.trim());
        expect(adoptLine(once, starters[0], starters)).toBe(once);
      }),
    );
  });
});

test('a line worded after midnight is still of today until the day turns', () => {
  expect(dayWords(instant(now - minutes(60)), now, 0)).toBe('today');
  expect(dayWords(instant(now - minutes(24 * 60)), now, 0)).toBe('2026-11-23');
});
