import { added, ok } from '@evenkeel/kernel';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../kinds.ts';
import { createTestStore } from '../../store/test-kit.ts';
import { offerCard } from './offer.card.ts';
import { settleOffer } from './offer.ts';

const WORDS = 'are you mad at me??';
const AT = { parkedAt: 1, at: 1, startedAt: 1, seconds: 1, why: 'hard' };
/** Where the first own words may stand, for each kind that may have any; nothing for one that has none. */
const placesOfWords: Readonly<Record<string, readonly string[]>> = {
  session: ['keptAfter'],
  pause: ['message', 'explanation', 'know', 'need'],
  'private-check': [],
  preparation: ['line', 'plan'],
  'lock-offer': [],
  trigger: ['happened', 'thought', 'wanted', 'did', 'steady'],
  'common-trigger': ['words'],
  // A name to be told by belongs to what is told.
  telling: [],
  feeling: ['words'],
  person: ['name'],
  belief: ['words', 'since'],
  conviction: [],
  evidence: ['words', 'means'],
  victory: ['words'],
  experiment: ['expected', 'action', 'happened', 'learned'],
  prediction: ['words', 'coped'],
  plan: ['cueWords', 'will', 'slip'],
  affirmation: ['words', 'trueNow', 'notYet'],
  // What was written in practising is of a wording that is kept already.
  practice: [],
  value: ['text', 'line'],
  'safe-moment': ['words'],
  origin: ['who', 'taught', 'protected', 'now'],
  letter: ['words', 'kept'],
  steady: ['situation', 'would', 'smallThing'],
  tool: ['words', 'letter'],
  'tool-use': [],
  routine: [],
  'routine-day': ['intention'],
  review: ['helped', 'next'],
  lesson: ['stoodOut'],
};
const inForm = (field: string, words: string) =>
  field === 'keptAfter' ? { kind: 'line', text: words } : words;

const isDueOf = async (kind: string | undefined, fields: Record<string, never>) => {
  const kit = await createTestStore(kinds);
  const add = () => ok(kind === undefined ? [] : [added(kind, kit.newId(), { ...AT, ...fields })]);
  expect(await kit.store.commit(add)).toEqual(ok(undefined));
  let isDue = false;
  await kit.store.commit((read) => {
    isDue = offerCard.isDue(read, kit.moment() as never);
    return ok([]);
  });
  return { isDue, kit };
};

describe('the offer of a passphrase', () => {
  test('knows of every kind of record whether there may be own words in it', () => {
    expect(Object.keys(placesOfWords).toSorted()).toEqual(kinds.map(({ name }) => name).toSorted());
  });

  test.each(Object.entries(placesOfWords).flatMap(([kind, fields]) => fields.map((field) => [kind, field])))(
    'comes after the first words in %s, %s',
    async (kind, field = '') => {
      expect((await isDueOf(kind, { [field]: inForm(field, WORDS) as never })).isDue).toBe(true);
    },
  );

  test('does not come where nothing is kept, nor for a tap without words', async () => {
    expect((await isDueOf(undefined, {})).isDue).toBe(false);
    expect((await isDueOf('trigger', { common: 'no-reply', commonWords: 'No reply' } as never)).isDue).toBe(
      false,
    );
    expect((await isDueOf('pause', { message: ' ', want: 'text' } as never)).isDue).toBe(false);
  });

  test('is not made twice', async () => {
    const { kit } = await isDueOf('pause', { message: WORDS as never });
    await kit.store.commit(() => ok([settleOffer(kit.moment().now)]));
    let isDue = true;
    await kit.store.commit((read) => {
      isDue = offerCard.isDue(read, kit.moment() as never);
      return ok([]);
    });
    expect(isDue).toBe(false);
  });
});
