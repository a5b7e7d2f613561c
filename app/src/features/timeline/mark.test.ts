import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from './find.ts';
import { markText, quoteFor } from './mark.ts';

const marked = (text: string, looked: string) =>
  markText(text, wordsOf(looked))
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

describe('What was looked for is marked', () => {
  test('wherever it stands, whatever its case and marks', () => {
    expect(marked('No reply since six. Zoë is out.', 'zoe SIX')).toBe('No reply since [six]. [Zoë] is out.');
    expect(marked('Zoe\u0308 and Zoë', 'zoe')).toBe('[Zoe\u0308] and [Zoë]');
    expect(marked('ﬁve 👩‍👧 שלום', 'fi שלום')).toBe('[ﬁ]ve 👩‍👧 [שלום]');
    expect(marked('lalala', 'la alal')).toBe('[lalala]');
    expect(marked('nothing', '')).toBe('nothing');
  });

  test('and the text stays what it was', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (whole, looked) => {
        const pieces = markText(whole, wordsOf(looked.join(' ')));
        expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('in every plain text that has it', () => {
    const plain = fc.stringMatching(/^[a-zA-Z ,.]{0,40}$/);
    fc.assert(
      fc.property(plain, fc.stringMatching(/^[a-zA-Z]{1,6}$/), plain, (before, word, after) => {
        const found = markText(before + word + after, wordsOf(word));
        expect(found.some(({ isMarked }) => isMarked)).toBe(true);
      }),
    );
  });
});

describe('What cannot be seen in the row is quoted', () => {
  const long = `${'We had said that it would be a quiet evening and then it was not. '.repeat(2)}I thought of the harbour and went home.`;
  test('around the word, with no word cut', () => {
    const quote = quoteFor(['harbour'], long, [], [long]);
    expect(quote).toMatch(/^… .*harbour and went home\.$/);
    const cut = quote?.replace('… ', '') ?? '';
    expect(` ${long}`).toContain(` ${cut}`);
  });

  test('and only what cannot', () => {
    const shown = 'No reply since six.';
    const thought = 'He has had enough of me.';
    const lines = ['A late reply', shown, thought, 'Sam'];
    expect(quoteFor(['six'], shown, ['A late reply', 'Sam', 'felt 8'], lines)).toBeUndefined();
    expect(quoteFor(['six', 'sam'], shown, ['A late reply', 'Sam', 'felt 8'], lines)).toBeUndefined();
    expect(quoteFor(['six', 'enough'], shown, ['Sam'], lines)).toBe(thought);
    // What the app says is no word of the person: what was found is another.
    expect(quoteFor(['fel'], shown, ['felt 8'], [...lines, 'I fell'])).toBe('I fell');
    expect(quoteFor(['fell'], shown, ['He fell asleep.'], [...lines, 'I fell'])).toBe('I fell');
    expect(quoteFor([], shown, [], lines)).toBeUndefined();
  });
});
