import { idFromKey } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelOf } from './item.ts';
import { pauseToItems, sessionToItems, triggerToItems } from './line-view.ts';

const id = idFromKey('one');
const names = { person: (key: string) => (key === 'p' ? 'Sam' : undefined), feeling: () => 'scared' };
const offsetAt = () => 60;

describe('A line of the journal', () => {
  test('quotes what happened, and says the rest in a few facts', () => {
    const fields = {
      at: 5,
      commonWords: 'A late reply',
      happened: 'No reply since six.',
      thought: 'He has had enough of me.',
      strength: 8,
      person: { p: true, gone: true },
      feeling: { scared: 7 },
    } as const;
    const [item] = triggerToItems({ id, fields }, names, offsetAt);
    expect(item).toMatchObject({
      words: 'No reply since six.',
      facts: ['A late reply', 'Sam', 'scared', 'felt 8'],
      from: 8,
      offsetMinutes: 60,
      people: ['p', 'gone'],
    });
    expect(item?.all).toContain('He has had enough of me.');
  });

  test('of one tap is the words that were tapped, once', () => {
    const [item] = triggerToItems({ id, fields: { at: 5, commonWords: 'A late reply' } }, names, offsetAt);
    expect([item?.words, item?.facts]).toEqual(['A late reply', []]);
  });

  test('of a pause says how long it was waited and how it ended, and the morning has a line of its own', () => {
    const items = pauseToItems(
      {
        id,
        fields: {
          parkedAt: 1_000,
          startedAt: 1_000,
          endedAt: 1_201_000,
          ending: 'let-go',
          urgeAtStart: 8,
          urgeAtEnd: 3,
          message: 'are you mad at me??',
          morning: 'looked',
          morningAt: 9_000_000,
          happened: 'asleep',
          after: { kind: 'victory', text: 'I slept before he answered.' },
        },
      },
      offsetAt,
    );
    expect(items.map(({ words, facts }) => [words, facts])).toEqual([
      [
        'are you mad at me??',
        ['Waited 20 minutes.', 'You let the message go.', 'The pull went from 8 to 3.'],
      ],
      ['I slept before he answered.', ['Small victory', 'They were asleep.']],
    ]);
    expect(items.map(({ part }) => part)).toEqual(['pause', 'kept']);
  });

  test('of a night that was let be says nothing of the morning', () => {
    expect(
      pauseToItems({ id, fields: { parkedAt: 1, morning: 'let-be', morningAt: 2 } }, offsetAt),
    ).toHaveLength(1);
  });

  test('of Calm says for how long, and never that it helped where it did not', () => {
    const say = (fields: Partial<Parameters<typeof sessionToItems>[0]['fields']>) =>
      sessionToItems({ id, fields: { startedAt: 0, seconds: 300, why: 'hard', ...fields } }, offsetAt)[0]
        ?.facts;
    expect(say({ after: { distress: 5 } })).toEqual([
      'Breathed with the tide for 5 minutes.',
      'Felt 5 after.',
    ]);
    expect(say({ before: { distress: 5 }, after: { distress: 7 } })).toEqual([
      'Breathed with the tide for 5 minutes.',
      'Felt 5, then 7.',
    ]);
    expect(say({ worse: true, seconds: 20 })).toEqual([
      'Breathed with the tide for a minute.',
      'It made it worse, and you stopped.',
    ]);
    expect(say({ why: 'practice' })).toEqual(['Practised for 5 minutes.']);
  });
});

/** One record of each kind, with the marks that there are. */
const markedItems = (from: number | undefined, to: number | undefined, worse: boolean) => {
  const before = from === undefined ? {} : { before: { distress: from }, urgeAtStart: from, strength: from };
  const after = to === undefined ? {} : { after: { distress: to }, urgeAtEnd: to };
  const marks = { ...before, ...after, ...(worse ? { worse } : {}) };
  const { after: _felt, ...pull } = { after: undefined, ...marks };
  return [
    ...sessionToItems({ id, fields: { startedAt: 0, seconds: 60, why: 'hard', ...marks } }, offsetAt),
    ...pauseToItems({ id, fields: { parkedAt: 1, ...pull } }, offsetAt),
    ...triggerToItems({ id, fields: { at: 5, ...before } }, names, offsetAt),
  ];
};

test('the level that is drawn stands in the facts too, once, whatever was marked', () => {
  const level = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
  fc.assert(
    fc.property(level, level, fc.boolean(), (from, to, worse) => {
      const items = markedItems(from, to, worse);
      expect(items).toHaveLength(3);
      for (const item of items) {
        const drawn = levelOf(item);
        const saying = item.facts.filter((fact) => /felt \d|pull/i.test(fact));
        expect(saying).toHaveLength(drawn === undefined ? 0 : 1);
        if (drawn !== undefined) expect(saying[0]?.match(/\d+/g)).toContain(`${drawn}`);
      }
    }),
  );
});
