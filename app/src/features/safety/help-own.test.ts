import { describe, expect, it } from 'vitest';
import { NAME_MOST, problemOf, WORDS_MOST, withLine, withoutLine } from './help-own.ts';

const line = { name: 'Dr Ames', number: '020 7946 0000' };
const typed = { ...line, words: '' };

describe('A number of your own', () => {
  it('needs a name and a number that a phone can dial', () => {
    expect(problemOf({ type: 'line' }, typed)).toBeUndefined();
    expect(problemOf({ type: 'line' }, { ...typed, name: '  ' })).toBe('name-missing');
    expect(problemOf({ type: 'line' }, { ...typed, number: '' })).toBe('number-wrong');
    expect(problemOf({ type: 'line' }, { ...typed, number: 'ask Sam' })).toBe('number-wrong');
  });

  it('is put at the end, or in the place of the one it changes', () => {
    const other = { name: 'Night line', number: '116 123' };
    expect(withLine([line], { name: ' Night line ', number: ' 116 123' }, undefined)).toEqual([line, other]);
    expect(withLine([line, other], { name: 'A', number: '15' }, 0)).toEqual([
      { name: 'A', number: '15' },
      other,
    ]);
    expect(withoutLine([line, other], 0)).toEqual([other]);
  });
});

describe('Someone you trust', () => {
  it('may stand there without a number, never with a wrong one', () => {
    expect(problemOf({ type: 'trusted' }, { ...typed, number: '' })).toBeUndefined();
    expect(problemOf({ type: 'trusted' }, { ...typed, number: 'late' })).toBe('number-wrong');
  });
});

describe('More than there is room for', () => {
  it('is said, and is measured without the spaces around it', () => {
    const name = 'n'.repeat(NAME_MOST);
    expect(problemOf({ type: 'line' }, { ...typed, name: ` ${name} ` })).toBeUndefined();
    expect(problemOf({ type: 'line' }, { ...typed, name: `${name}n` })).toBe('name-long');
    const words = 'w'.repeat(WORDS_MOST);
    expect(problemOf({ type: 'trusted' }, { ...typed, words })).toBeUndefined();
    expect(problemOf({ type: 'trusted' }, { ...typed, words: `${words}w` })).toBe('words-long');
  });
});
