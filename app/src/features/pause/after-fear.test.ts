import { expect, test } from 'vitest';
import { mayOfferFear } from './after-fear.ts';
import { endings, type Pause } from './pause.ts';
import { privateAnswers } from './private-check.ts';

const pause = (fields: Partial<Pause>): Pause => ({ parkedAt: 1, ending: 'let-go', ...fields });

test('a fear may be written down after a calm ending, and after no other', () => {
  const offered = endings.filter((ending) => mayOfferFear(pause({ ending }), undefined));
  expect(offered.toSorted()).toEqual(['ask-once', 'check-in-later', 'let-go']);
  expect(mayOfferFear(pause({ ending: null }), undefined)).toBe(false);
});

test('not while the pull is still strong', () => {
  expect(mayOfferFear(pause({ urgeAtStart: 8, urgeAtEnd: 8 }), undefined)).toBe(false);
  expect(mayOfferFear(pause({ urgeAtStart: 8, urgeAtEnd: 2 }), undefined)).toBe(true);
});

test('never to somebody who is sometimes afraid of the other', () => {
  for (const answer of privateAnswers)
    for (const ending of endings)
      expect(mayOfferFear(pause({ ending }), answer) && answer === 'sometimes').toBe(false);
  expect(mayOfferFear(pause({}), 'never')).toBe(true);
});
