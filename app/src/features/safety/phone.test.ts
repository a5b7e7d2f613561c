import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialled, smsHref, telHref } from './phone.ts';

describe('A telephone number', () => {
  it.each([
    ['116 123', '116123'],
    ['0800 111 0 111', '08001110111'],
    ['1-800-799-7233', '18007997233'],
    ['0800-0113', '08000113'],
    ['#8008', '#8008'],
    ['15', '15'],
    ['+44 (0)20 7946 0000', '+442079460000'],
    ['(020) 7946.0000', '02079460000'],
    ['020\u00a07946\u00a00000', '02079460000'],
    ['１１２', '112'],
  ])('written %s is dialled %s', (written, expected) => {
    expect(dialled(written)).toBe(expected);
  });

  it.each([
    '',
    '7',
    'sheltersafe.ca',
    'ring 112',
    '116 123 or 112',
    '1234567890123456',
    '+',
    'javascript:1',
    '12+34',
  ])('is not seen in "%s"', (text) => {
    expect(dialled(text)).toBeUndefined();
    expect(telHref(text)).toBeUndefined();
    expect(smsHref(text)).toBeUndefined();
  });

  it('with a hash stays whole in its address', () => {
    expect(telHref('#8008')).toBe('tel:%238008');
  });

  it('for a text carries the word that the line asks for', () => {
    expect(smsHref('85258', 'SHOUT')).toBe('sms:85258?&body=SHOUT');
    expect(smsHref('988')).toBe('sms:988');
  });

  it('gives only what a telephone can dial, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789 +-().#*') })),
        (text) => {
          const number = dialled(text);
          if (number === undefined) return;
          expect(number).toMatch(/^\+?[\d*#]+$/);
          expect(dialled(number)).toBe(number);
        },
      ),
    );
  });
});
