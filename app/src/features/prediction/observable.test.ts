import { describe, expect, test } from 'vitest';
import { insideWords } from './observable.content.en.ts';
import { insideOf } from './observable.ts';

const of = (text: string) => insideOf(text, insideWords);

describe('What cannot be seen from outside', () => {
  test.each([
    ['he does not love me any more', 'motive'],
    ['She’s bored of me', 'motive'],
    ['they have lost interest', 'motive'],
    ['I will feel awful', 'feeling'],
    ['It will be unbearable', 'feeling'],
    ['I’ll be so lonely that I panic', 'feeling'],
  ])('“%s” gets an offer (%s)', (text, inside) => {
    expect(of(text)).toBe(inside);
  });

  test.each([
    'He will not answer before ten',
    'She says that she does not love me any more',
    'They cancel on Friday and I feel awful',
    'no text by 22',
    'he leaves me',
    'the train is late',
    '',
    'שלום',
  ])('“%s” gets none', (text) => {
    expect(of(text)).toBeUndefined();
  });
});
