import { dayOf, type Id, idFromKey, instant, minutes } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Affirmation,
  allSuggestedFor,
  believed,
  type Grounds,
  inDoubt,
  type Kept,
  needsTelling,
  ratedId,
  suggestedFor,
  tellOnce,
  times,
  toShelves,
} from './affirmation.ts';

/** Each step of a history happens a minute after the one before. */
type Step =
  | { readonly do: 'rate'; readonly who: number; readonly value: number }
  | { readonly do: 'rate-belief'; readonly value: number }
  | { readonly do: 'word'; readonly who: number; readonly words: string }
  | { readonly do: 'word-belief'; readonly words: string }
  | { readonly do: 'drop-belief' }
  | { readonly do: 'rest' | 'wake' | 'stay'; readonly who: number }
  | {
      readonly do: 'practise';
      readonly who: number;
      readonly after: 'lighter' | 'same' | 'heavier' | undefined;
    };

const who = fc.nat(2);
const value = fc.integer({ min: 0, max: 100 });
const words = fc.constantFrom('I am liked.', 'Some stay.', ' i  AM liked. ', '');
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('rate' as const), who, value }),
    fc.record({ do: fc.constant('rate-belief' as const), value }),
    fc.record({ do: fc.constant('word' as const), who, words }),
    fc.record({ do: fc.constant('word-belief' as const), words }),
    fc.record({ do: fc.constant('drop-belief' as const) }),
    fc.record({ do: fc.constantFrom('rest' as const, 'wake' as const, 'stay' as const), who }),
    fc.record({
      do: fc.constant('practise' as const),
      who,
      after: fc.constantFrom('lighter' as const, 'same' as const, 'heavier' as const, undefined),
    }),
  ),
  { maxLength: 30 },
);

const BELIEF = idFromKey('belief');
const START = Date.UTC(2026, 10, 1, 8);
const ids = [0, 1, 2].map((index) => idFromKey(`affirmation/${index}`));

const timed = (history: readonly Step[]) =>
  history.map((step, index) => ({ step, at: START + minutes(index + 1) }));

const editOf = (step: Step, at: number): Partial<Affirmation> => {
  if (step.do === 'word') return { words: step.words, wordedAt: at };
  if (step.do === 'rest') return { restedAt: at };
  if (step.do === 'wake') return { restedAt: null, stayedAt: at };
  return step.do === 'stay' ? { stayedAt: at } : {};
};

/** What is kept after a history: the first wording says a belief, the others stand alone. */
const lived = (history: readonly Step[]) => {
  const all = ids.map((id, index): Kept<Affirmation> => {
    const fields: Affirmation = {
      words: 'I am liked.',
      at: START + index,
      ...(index === 0 ? { belief: BELIEF } : {}),
    };
    const own = timed(history).filter(({ step }) => 'who' in step && step.who === index);
    return { id, fields: Object.assign(fields, ...own.map(({ step, at }) => editOf(step, at))) };
  });
  const ratings = timed(history).flatMap(({ step, at }) => {
    if (step.do === 'rate') return [{ of: ids[step.who] ?? '', value: step.value, at }];
    return step.do === 'rate-belief' ? [{ of: BELIEF, value: step.value, at }] : [];
  });
  const practices = timed(history).flatMap(({ step, at }) =>
    step.do === 'practise' ? [{ of: ids[step.who] ?? '', how: 'read' as const, after: step.after, at }] : [],
  );
  const last = history.findLast((step) => step.do === 'word-belief' || step.do === 'drop-belief');
  const isThere = last?.do !== 'drop-belief';
  const said = last?.do === 'word-belief' ? last.words : 'I am liked.';
  const beliefs = isThere ? [{ id: BELIEF, fields: { words: said } }] : [];
  return { all, grounds: { beliefs, ratings, practices } };
};

/** Told from the history itself, backwards, and not by the rule: the last value said of these words of this wording. */
const lastValue = (history: readonly Step[], index: number): number | undefined => {
  const { all, grounds } = lived(history);
  const own = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
  const beliefNow = grounds.beliefs[0]?.fields.words;
  const isOfBelief =
    index === 0 && beliefNow !== undefined && own(beliefNow) === own(all[0]?.fields.words ?? '');
  for (const step of history.toReversed()) {
    if (step.do === 'word' && step.who === index) return undefined;
    if (isOfBelief && step.do === 'rate-belief') return step.value;
    if (!isOfBelief && step.do === 'rate' && step.who === index) return step.value;
  }
  return undefined;
};

const day = dayOf(instant(START), 0);
const days = fc.nat(800).map((count) => dayOf(instant(START + count * 24 * 60 * 60_000), 0));

describe('A wording', () => {
  test('that feels less true than 60, or was never rated, is suggested nowhere, whatever came before', () => {
    fc.assert(
      fc.property(steps, days, (history, today) => {
        const { all, grounds } = lived(history);
        const suggested = [
          ...toShelves(all, grounds).ready,
          ...times.flatMap((time) => allSuggestedFor(time, all, grounds)),
          ...times.map((time) => suggestedFor(time, all, grounds, today)),
          inDoubt(all, grounds, today),
        ].filter((one) => one !== undefined);
        for (const one of suggested) {
          const last = lastValue(history, ids.indexOf(one.id));
          expect(last).toBeGreaterThanOrEqual(60);
          expect(one.fields.restedAt ?? undefined).toBeUndefined();
          expect(one.fields.words.trim()).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('that is believed, does not rest and has not weighed twice is suggested', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { all, grounds } = lived(history.filter((step) => step.do !== 'practise'));
        for (const [index, one] of all.entries()) {
          const last = lastValue(history, index);
          const may = (last ?? 0) >= 60 && !one.fields.restedAt && one.fields.words.trim() !== '';
          expect(toShelves(all, grounds).ready.includes(one)).toBe(may);
        }
      }),
    );
  });

  test('stands on exactly one shelf', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { all, grounds } = lived(history);
        const { ready, notYet, resting } = toShelves(all, grounds);
        expect([...ready, ...notYet, ...resting].map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
      }),
    );
  });

  test('of other words than its belief is rated by itself', () => {
    const beliefs = [{ id: BELIEF, fields: { words: 'Some stay.' } }];
    const one = { id: ids[0] as Id, fields: { words: 'Everybody stays.', belief: BELIEF, at: START } };
    expect(ratedId(one, beliefs)).toBe(ids[0]);
    expect(believed(one, { beliefs, ratings: [{ of: BELIEF, value: 90, at: START }] })).toBeUndefined();
    expect(ratedId({ ...one, fields: { ...one.fields, words: 'some stay. ' } }, beliefs)).toBe(BELIEF);
  });
});

const at60 = (id: Id) => ({ of: id, value: 60, at: START });
const grounds: Grounds = { beliefs: [], ratings: ids.map(at60), practices: [] };
const of = (index: number, time: Affirmation['time'] = {}): Kept<Affirmation> => ({
  id: ids[index] as Id,
  fields: { words: `line ${index}`, at: START + index, time },
});

describe('The wording of a day', () => {
  test('is the same all day, and each comes in its turn', () => {
    fc.assert(
      fc.property(days, (today) => {
        const all = [of(0), of(1), of(2)];
        expect(inDoubt(all, grounds, today)).toBe(inDoubt(all.toReversed(), grounds, today));
        const next = [0, 1, 2].map(
          (count) => inDoubt(all, grounds, dayOf(instant(Date.parse(today) + count * 86_400_000), 0, 0))?.id,
        );
        expect(new Set(next).size).toBe(3);
      }),
    );
  });

  test('is one that was chosen for that time, or for none', () => {
    const all = [of(0, { morning: true }), of(1, { evening: true, doubt: true }), of(2)];
    expect(allSuggestedFor('morning', all, grounds)).toEqual([all[0], all[2]]);
    expect(allSuggestedFor('evening', all, grounds)).toEqual([all[1], all[2]]);
  });

  test('in doubt is any that is believed, if none was chosen for it', () => {
    const morning = of(0, { morning: true });
    expect(inDoubt([morning], grounds, day)).toBe(morning);
    expect(suggestedFor('doubt', [morning], grounds, day)).toBeUndefined();
  });

  test('is none where there is none', () => {
    expect(inDoubt([], grounds, day)).toBeUndefined();
    expect(suggestedFor('morning', [of(0)], { ...grounds, ratings: [] }, day)).toBeUndefined();
  });
});

describe('Why we would start smaller', () => {
  const far = of(0);
  const unrated = { ...grounds, ratings: [] };
  test('is said once of one wording, and again when its words were changed', () => {
    expect(needsTelling(far, unrated)).toBe(true);
    const change = tellOnce(far);
    const told = change.type === 'put' ? String(change.fields.told) : '';
    expect(needsTelling({ ...far, fields: { ...far.fields, told } }, unrated)).toBe(false);
    expect(needsTelling({ ...far, fields: { ...far.fields, told, words: 'brighter' } }, unrated)).toBe(true);
  });
  test('is not said of what is believed', () => {
    expect(needsTelling(far, grounds)).toBe(false);
  });
});
