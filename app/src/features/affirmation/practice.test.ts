import { idFromKey, instant, minutes } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayAskAfter } from './ask-after.ts';
import { type After, afters, offersRest, type Practice } from './practice.ts';

const ID = idFromKey('one');
const HOUR = minutes(60);
const NINE = Date.UTC(2026, 10, 24, 9);
const answer = fc.option(fc.constantFrom(...afters), { nil: undefined });
const practices = (answers: readonly (After | undefined)[], of: string = ID): readonly Practice[] =>
  answers.map((after, index) => ({ of, how: 'read', after, at: index + 1 }));

describe('Rest is offered', () => {
  test('exactly when the last two answers were heavier, however many went without an answer', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 12 }), (answers) => {
        const said = answers.filter((after) => after !== undefined).join(' ');
        expect(offersRest({ id: ID, fields: {} }, practices(answers))).toBe(/heavier heavier$/.test(said));
      }),
    );
  });

  test('whatever other wordings did, and in whatever order the records come', () => {
    fc.assert(
      fc.property(fc.array(answer), fc.array(answer), (own, others) => {
        const alone = offersRest({ id: ID, fields: {} }, practices(own));
        const mixed = [...practices(others, idFromKey('other')), ...practices(own)].toReversed();
        expect(offersRest({ id: ID, fields: {} }, mixed)).toBe(alone);
      }),
    );
  });

  test('not of what rests, and not again for what was before the person stayed or changed the words', () => {
    const twice = practices(['heavier', 'heavier']);
    expect(offersRest({ id: ID, fields: {} }, twice)).toBe(true);
    expect(offersRest({ id: ID, fields: { restedAt: 3 } }, twice)).toBe(false);
    expect(offersRest({ id: ID, fields: { stayedAt: 3 } }, twice)).toBe(false);
    expect(offersRest({ id: ID, fields: { wordedAt: 2 } }, twice)).toBe(false);
    const again = [...twice, { of: ID, how: 'read', after: 'heavier', at: 4 } as const];
    expect(offersRest({ id: ID, fields: { stayedAt: 3 } }, again)).toBe(false);
    expect(offersRest({ id: ID, fields: { restedAt: null } }, again)).toBe(true);
  });
});

test('How it is afterwards is asked once a day of each wording, and again if it was left open', () => {
  const clock = { now: instant(NINE), offsetMinutes: 0, dayStart: 4 };
  const practice = { of: ID, how: 'read', after: 'same', at: NINE - HOUR } as const;
  expect(mayAskAfter([practice], ID, clock)).toBe(false);
  expect(mayAskAfter([practice], idFromKey('other'), clock)).toBe(true);
  expect(mayAskAfter([{ ...practice, after: undefined }], ID, clock)).toBe(true);
  expect(mayAskAfter([{ ...practice, at: NINE - 20 * HOUR }], ID, clock)).toBe(true);
});
