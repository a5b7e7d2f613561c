import { describe, expect, test } from 'vitest';
import { explanationsFor, reasonsBefore } from './explanation.ts';
import type { Pause } from './pause.ts';

const eased: Pause = { parkedAt: 0, urgeAtStart: 8, urgeAtEnd: 3 };
const strong: Pause = { parkedAt: 0, urgeAtStart: 8, urgeAtEnd: 8 };
const past: readonly Pause[] = [
  { parkedAt: 0, happened: 'asleep' },
  { parkedAt: 0, happened: 'busy' },
  { parkedAt: 0, happened: 'busy' },
  { parkedAt: 0, happened: 'as-feared' },
  { parkedAt: 0, happened: 'not-known' },
  { parkedAt: 0 },
];

/** Never asked, left open, or taken back. */
const unknown = [undefined, 'rather-not-say' as const];

describe('other explanations', () => {
  test('begin with those that turned out true for this person, the most frequent first', () => {
    expect(reasonsBefore(past)).toEqual(['busy', 'asleep']);
    expect(explanationsFor(eased, past, 'never')).toEqual({
      type: 'offered',
      before: ['busy', 'asleep'],
      suggested: ['needed-quiet', 'phone-away', 'no-answer-needed'],
    });
  });

  test('are not offered while the pull is strong', () => {
    expect(explanationsFor(strong, past, 'never')).toEqual({ type: 'not-now' });
  });

  test('are never offered about somebody the person is sometimes afraid of, eased or not', () => {
    expect(explanationsFor(eased, past, 'sometimes')).toEqual({ type: 'not-for-them' });
    expect(explanationsFor(strong, past, 'sometimes')).toEqual({ type: 'not-for-them' });
  });

  test.each(unknown)('of the app’s own are left out as long as fear is unknown (%s)', (answer) => {
    expect(explanationsFor(eased, past, answer)).toEqual({
      type: 'offered',
      before: ['busy', 'asleep'],
      suggested: [],
    });
  });

  test.each(unknown)(
    'leave nothing but own words where fear is unknown and no morning told any (%s)',
    (answer) => {
      expect(explanationsFor(eased, [], answer)).toEqual({ type: 'offered', before: [], suggested: [] });
    },
  );
});
