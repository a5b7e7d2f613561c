import { type Id, idFromKey, instant } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planSentence, starterCues } from './plan.content.en.ts';
import {
  commonest,
  countCues,
  knownCues,
  LOOK_BACK,
  ordered,
  type Plan,
  type PlanEntry,
  planFor,
  planInTheWay,
  sentenceOf,
} from './plan.ts';

const id = (key: string): Id => idFromKey(key);
const plan = (key: string, fields: Plan): PlanEntry => ({
  id: id(key),
  fields: { will: 'breathe', ...fields },
});
const now = instant(Date.parse('2026-11-24T12:00:00Z'));
const came = (common: string, at: number = now - 1) => ({ at, common });
const key = fc.constantFrom('late-reply', 'cool-tone', 'post', 'own-1', 'own-2');

describe('A plan for a cue', () => {
  test('is found by the key of the common trigger', () => {
    const plans = [plan('a', { cue: 'late-reply' }), plan('b', { cue: 'post' })];
    expect(planFor(plans, { common: 'post', commonWords: 'A post' })?.id).toBe(id('b'));
    expect(planFor(plans, { common: 'cool-tone' })).toBeUndefined();
    expect(planFor(plans, {})).toBeUndefined();
  });

  test('in own words is found by those words, whatever their capitals', () => {
    const plans = [plan('a', { cue: '', cueWords: 'He goes quiet' })];
    expect(planFor(plans, { commonWords: ' he goes  quiet ' })?.id).toBe(id('a'));
    expect(planFor(plans, { common: 'x', commonWords: '' })).toBeUndefined();
    expect(planFor([plan('a', {})], {})).toBeUndefined();
  });

  test('is none that rests, and none without anything to do', () => {
    expect(planFor([plan('a', { cue: 'post', isResting: true })], { common: 'post' })).toBeUndefined();
    expect(planFor([plan('a', { cue: 'post', will: ' ' })], { common: 'post' })).toBeUndefined();
  });

  test('is one: another for the same cue is in the way, the plan itself is not', () => {
    fc.assert(
      fc.property(fc.array(key), key, (keys, wanted) => {
        const plans: PlanEntry[] = [];
        for (const [index, cue] of keys.entries())
          if (planInTheWay(plans, { cue }, undefined) === undefined) plans.push(plan(String(index), { cue }));
        expect(new Set(plans.map(({ fields }) => fields.cue)).size).toBe(plans.length);
        const found = planFor(plans, { common: wanted });
        expect(found?.fields.cue).toBe(keys.includes(wanted) ? wanted : undefined);
        if (found) expect(planInTheWay(plans, found.fields, found.id)).toBeUndefined();
      }),
    );
  });

  test('that rests is still in the way: it can be used again', () => {
    const plans = [plan('a', { cue: 'post', isResting: true })];
    expect(planInTheWay(plans, { cue: 'post' }, undefined)?.id).toBe(id('a'));
  });
});

describe('How often a cue came', () => {
  test('is counted over twelve weeks, and not from the time to come', () => {
    const counts = countCues(
      [came('post'), came('post', now - LOOK_BACK + 1), came('post', now - LOOK_BACK), came('post', now + 1)],
      now,
    );
    expect(counts.get('post')).toBe(2);
  });

  test('orders the plans, the resting ones last', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 30 }), fc.array(fc.tuple(key, fc.boolean())), (times, made) => {
        const counts = countCues(
          times.map((one) => came(one)),
          now,
        );
        const plans = made.map(([cue, isResting], index) => plan(String(index), { cue, isResting }));
        const inOrder = ordered(plans, counts);
        expect(new Set(inOrder)).toEqual(new Set(plans));
        for (const [index, one] of inOrder.entries()) {
          const next = inOrder[index + 1];
          if (next === undefined) continue;
          const rank = ({ fields }: PlanEntry) =>
            fields.isResting ? -1 : (counts.get(fields.cue ?? '') ?? 0);
          expect(rank(one)).toBeGreaterThanOrEqual(rank(next));
        }
      }),
    );
  });
});

describe('What can be planned for', () => {
  test('is ours as the person calls it, their own, and what they noted under no name of the list', () => {
    const cues = knownCues(
      starterCues,
      [
        { id: idFromKey('common-trigger/late-reply'), fields: { words: 'No answer by evening.' } },
        { id: idFromKey('common-trigger/post'), fields: { isHidden: true } },
        { id: id('mine'), fields: { words: 'He goes quiet' } },
      ],
      [{ at: now, common: 'prepared', commonWords: 'A party without me' }],
    );
    expect(cues.map(({ label }) => label)).toEqual([
      'No answer by evening.',
      'A change of tone',
      'Plans changed',
      'Time apart',
      'He goes quiet',
      'A party without me',
    ]);
    expect(cues[0]?.when).toBe('No answer by evening');
  });

  test('a hidden one that still comes can be planned for', () => {
    const hidden = [{ id: idFromKey('common-trigger/post'), fields: { isHidden: true } }];
    expect(knownCues(starterCues, hidden, [came('post')]).some((cue) => cue.key === 'post')).toBe(true);
  });

  test('is offered for the five that came most often', () => {
    const cues = Array.from({ length: 8 }, (_, index) => ({ key: `k${index}`, label: '', when: '' }));
    const counts = new Map([
      ['k7', 3],
      ['k5', 9],
    ]);
    expect(commonest(cues, counts).map((cue) => cue.key)).toEqual(['k5', 'k7', 'k0', 'k1', 'k2']);
  });
});

describe('The sentence of a plan', () => {
  test.each([
    [
      { cueWords: 'a reply comes late', will: 'put the phone in the drawer' },
      'When a reply comes late, then I will put the phone in the drawer.',
    ],
    [
      { cueWords: 'When he goes quiet. ', will: 'then I will breathe out slowly.', slip: 'I’ll ring Jo!' },
      'When he goes quiet, then I will breathe out slowly. If that does not work, I will ring Jo.',
    ],
    [{ cueWords: 'If I wake', will: 'I get up' }, 'When I wake, then I will get up.'],
    [{ cueWords: 'we are apart' }, 'When we are apart, then I will …'],
    [{ cueWords: 'it rains', will: 'iron a shirt' }, 'When it rains, then I will iron a shirt.'],
  ])('of %j is read as one', (fields, sentence) => {
    expect(sentenceOf(fields, planSentence)).toBe(sentence);
  });
});
