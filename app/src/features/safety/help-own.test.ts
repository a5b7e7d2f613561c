import { describe, expect, it } from 'vitest';
import { problemOf, withLine, withoutLine } from './help-own.ts';

const line = { name: 'Dr Ames', number: '020 7946 0000' };

describe('A number of your own', () => {
  it('needs a name and a number that a phone can dial', () => {
    expect(problemOf({ type: 'line' }, line)).toBeUndefined();
    expect(problemOf({ type: 'line' }, { ...line, name: '  ' })).toBe('name-missing');
    expect(problemOf({ type: 'line' }, { ...line, number: '' })).toBe('number-wrong');
    expect(problemOf({ type: 'line' }, { ...line, number: 'ask Sam' })).toBe('number-wrong');
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
    expect(problemOf({ type: 'trusted' }, { name: 'Jo', number: '' })).toBeUndefined();
    expect(problemOf({ type: 'trusted' }, { name: 'Jo', number: 'late' })).toBe('number-wrong');
  });
});
