import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applied, type Edits, versionsOf, versionsSeen, withEdit, withSet } from './edits.ts';
import { filledToText, textToFilled } from './form-draft.ts';

const record = { at: 5, happened: 'no word', feeling: { sad: true, hurt: 4 } };
type Shown = Record<string, unknown> & { feeling?: Record<string, unknown> };

const anyText = fc.tuple(fc.constantFrom('happened', 'thought', 'did'), fc.string({ maxLength: 4 }));
const anyFelt = fc.tuple(
  fc.constantFrom('feeling/sad', 'feeling/hurt', 'feeling/safe'),
  fc.constantFrom(null, true, 0, 7),
);
type Step = readonly [field: string, value: string | number | boolean | null];
const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof(anyText, anyFelt), { maxLength: 12 });
const edit = (steps: readonly Step[]): Edits =>
  steps.reduce<Edits>((edits, [field, value]) => withEdit(record, edits, field, value), {});

const said = (shown: Shown, field: string): unknown => {
  const [set = '', key] = field.split('/');
  return (key === undefined ? shown[set] : shown.feeling?.[key]) ?? (key === undefined ? '' : null);
};

describe('a form', () => {
  test('shows the last thing that was said of each field', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const shown = applied<Shown>(record, edit(steps));
        for (const [field, value] of new Map(steps)) expect(said(shown, field)).toEqual(value);
      }),
    );
  });

  test('has nothing to keep when everything is again as it was', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const back = [...new Map(steps).keys()].map(
          (field) => [field, said(record, field) as Step[1]] as const,
        );
        expect(edit([...steps, ...back])).toEqual({});
      }),
    );
  });

  test('takes out of a set what is not in it any more', () => {
    const edits = withSet(record, {}, 'feeling', { hurt: 4, safe: true });
    expect(edits).toEqual({ 'feeling/sad': null, 'feeling/safe': true });
    expect(applied<Shown>(record, edits).feeling).toEqual({ hurt: 4, safe: true });
  });

  test('replaces the versions that stood there at the first letter, not those that came since', () => {
    const page = { happened: [['a', 2] as const] };
    const atEdit = { happened: [['a', 1] as const] };
    expect(versionsSeen(page, atEdit, { happened: 'x' })).toEqual({ happened: [['a', 1]] });
    expect(versionsOf(versionsSeen(page, {}, { thought: 'y' }), { thought: 'y' })).toEqual({ thought: [] });
  });
});

describe('a draft', () => {
  const filled = {
    id: '01890000-0000-7000-8000-000000000000' as never,
    start: { 'belief/x': true },
    edits: { words: 'a' },
    atEdit: { words: [['r', 3] as const] },
  };
  test('comes back whole', () => {
    expect(textToFilled(filledToText(filled))).toEqual(filled);
  });
  test.each([undefined, '', '{', '[]', '{"edits":{}}', JSON.stringify({ ...filled, edits: {} })])(
    'that holds nothing typed, or cannot be read, is none: %s',
    (text) => {
      expect(textToFilled(text)).toBeUndefined();
    },
  );
});
