import { describe, expect, test } from 'vitest';
import { isOfferDue } from './offer-due.ts';

describe('the offer of a passphrase', () => {
  test('comes after the first private words, and is not made twice', () => {
    expect(isOfferDue([], false)).toBe(false);
    expect(isOfferDue([undefined, ' '], false)).toBe(false);
    expect(isOfferDue([undefined, 'are you mad at me??'], false)).toBe(true);
    expect(isOfferDue(['are you mad at me??'], true)).toBe(false);
  });
});
