import { idFromKey } from '@evenkeel/kernel';
import { describe, expect, test } from 'vitest';
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
