/** Telephone numbers as people write them, and what a tap on one opens. */

const ALLOWED = /^\+?[\d\s().*#/-]+$/u;

/**
 * The number as it is dialled: digits, a leading `+`, `*` and `#`; or undefined if the text is no number (letters, or not
 * 2 to 15 digits, the most that E.164 allows). `+44 (0)20 …` loses its `(0)`, which is not dialled from abroad.
 */
export const dialled = (text: string): string | undefined => {
  const plain = text.normalize('NFKC').trim();
  if (!ALLOWED.test(plain)) return undefined;
  const whole = plain.startsWith('+') ? plain.replace('(0)', '') : plain;
  const digits = whole.replaceAll(/\D/g, '').length;
  return digits < 2 || digits > 15 ? undefined : whole.replaceAll(/[^\d+*#]/g, '');
};

// `#` would begin a fragment (RFC 3986, 3.5), as in Japan's #8008.
const inAddress = (number: string): string => number.replaceAll('#', '%23');

/** The address that rings a number (RFC 3966), or undefined if it is none. */
export const telHref = (text: string): string | undefined => {
  const number = dialled(text);
  return number === undefined ? undefined : `tel:${inAddress(number)}`;
};

/**
 * The address that opens a text to a number (RFC 5724), with a first word if the line asks for one; undefined if it is no
 * number. `?&` instead of `?`: older iPhones look for `&body`.
 */
export const smsHref = (text: string, word?: string): string | undefined => {
  const number = dialled(text);
  if (number === undefined) return undefined;
  return `sms:${inAddress(number)}${word === undefined ? '' : `?&body=${encodeURIComponent(word)}`}`;
};
