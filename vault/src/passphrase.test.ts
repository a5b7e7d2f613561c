import { Secret } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPassphrase, generatePassphrase, PASSPHRASE_LENGTH, passphraseToBytes } from './passphrase.ts';
import { chance } from './test-kit.ts';

const words = Array.from({ length: 2048 }, (_, index) => `word${index}`);
const answer = (text: string): string => {
  const checked = checkPassphrase(text);
  return checked.ok ? 'good' : checked.error.type;
};

describe('A passphrase', () => {
  test.each([
    'the heron at the weir was patient',
    'Nebel über dem See, morgens um fünf',
    'сонная лошадь под дождём',
    '我在河边等了很久但是没有下雨今天',
    '🦦🪁🌊🧭🥨🪺🎻🍋🫖🧶🪻🐌🛶🪁🌙',
  ])('of somebody’s own is good: %s', (text) => expect(answer(text)).toBe('good'));

  test.each([
    '',
    'short one',
    'x'.repeat(14),
    // Fifteen code points as typed, fourteen once e and its accent are one.
    `heron at wei e\u0301`,
  ])('of fewer than 15 characters is short: %s', (text) => expect(answer(text)).toBe('short'));

  test.each([
    'aaaaaaaaaaaaaaaaaaaa',
    'abababababababab',
    'passwordpassword',
    'Password Password 1',
    'iloveyou iloveyou iloveyou',
    'qwertyuiopasdfghjkl',
    '123456789012345678',
    '987654321 abcdefgh',
    'letmein letmein 2026',
    'correct horse battery staple',
    'Evenkeel-evenkeel',
  ])('that everybody would try is simple: %s', (text) => expect(answer(text)).toBe('simple'));

  test('has room for 128 characters of any script, and an end', () => {
    const long = 'ä🧭ش字'.repeat(32);
    expect([...long]).toHaveLength(128);
    expect(answer(`${long} and the heron`)).toBe('good');
    expect(answer(Array.from({ length: PASSPHRASE_LENGTH.to + 1 }, (_, at) => at % 97).join(''))).toBe(
      'long',
    );
  });

  test('is the same bytes composed and decomposed, and in full width', () => {
    const forms = ['Café am Fluss', 'Cafe\u0301 am Fluss', 'Ｃａｆé am Fluss'];
    const [first, ...rest] = forms.map((form) => passphraseToBytes(new Secret(form)));
    for (const bytes of rest) expect(bytes).toEqual(first);
  });

  test('that is good does not depend on how its accents were typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(answer(text.normalize('NFD'))).toBe(answer(text.normalize('NFC')));
      }),
    );
  });

  test('prints as a secret', () => {
    const checked = checkPassphrase('the heron at the weir was patient');
    expect(JSON.stringify(checked)).toBe('{"ok":true,"value":"[secret]"}');
  });
});

describe('A passphrase that the app makes', () => {
  test('is six words of the list, and good', () => {
    const made = generatePassphrase(words, chance).reveal();
    expect(made.split(' ')).toHaveLength(6);
    expect(made.split(' ').every((word) => words.includes(word))).toBe(true);
  });

  test('may be any of them: over many draws each word comes about as often', () => {
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 4096; draw++)
      for (const word of generatePassphrase(words, chance).reveal().split(' '))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    // 12 on average. Chi-square with 2047 degrees of freedom passes 2400 once in ten million runs.
    const surprise = words.reduce((sum, word) => sum + ((counts.get(word) ?? 0) - 12) ** 2 / 12, 0);
    expect(surprise).toBeLessThan(2400);
  });

  test('is not made from a shorter list, or from a broken source of chance', () => {
    expect(() => generatePassphrase(words.slice(1), chance)).toThrow('the list has 2048 words');
    expect(() => generatePassphrase(words, (length) => new Uint8Array(length))).toThrow();
  });
});
