import { assert, fail, ok, type Result, Secret } from '@evenkeel/kernel';
import { type Bytes, utf8 } from './bytes.ts';
import { createDraw, type RandomBytes } from './random.ts';

/** What Argon2id is asked for: the numbers and the salt of a slot, already found to be in range. */
export interface Argon2idRequest {
  readonly salt: Bytes;
  readonly memoryKiB: number;
  readonly passes: number;
}

/** Argon2id version 1.3 (RFC 9106), one lane, 32 bytes. Takes about a second, so the app runs it in a worker. */
export type DeriveKey = (passphrase: Bytes, request: Argon2idRequest) => Promise<Bytes>;

/**
 * As it counts: NFKC, so that one passphrase typed on two keyboards is the same (RFC 8265 asks for less: NFC), and without
 * space at its ends, which phones add after a word and nobody sees in a masked field.
 */
const normalPassphrase = (text: string): string => text.normalize('NFKC').trim();

export const passphraseToBytes = (passphrase: Secret<string>): Bytes =>
  utf8(normalPassphrase(passphrase.reveal()));

/** Characters as a person counts them, at least: code points after {@link normalPassphrase}. */
export const PASSPHRASE_LENGTH = { from: 15, to: 512 } as const;

/** `short`, `long`: outside {@link PASSPHRASE_LENGTH}. `simple`: among the first that anybody would try. */
export type WeakPassphrase = { readonly type: 'short' | 'long' | 'simple' };

/** Rows of keys and counting: what fingers type when asked for many characters. */
const RUNS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  '1qaz2wsx3edc4rfv5tgb',
];

/** The commonest passwords and what people say when they love or are asked for one; each is tried with what is put around it. */
const COMMON = [
  'password',
  'passphrase',
  'passwort',
  'iloveyou',
  'letmein',
  'welcome',
  'sunshine',
  'princess',
  'football',
  'evenkeel',
  'changeme',
  'trustno1',
  'correcthorsebatterystaple',
];

const reversed = (text: string): string => [...text].reverse().join('');

/** How many characters the piece has that, written over and over, gives the text; all of them if there is none. */
const periodOf = (text: string): number => {
  const characters = [...text];
  const isPeriod = (length: number) =>
    characters.every((character, at) => character === characters[at % length]);
  return characters.findIndex((_, index) => isPeriod(index + 1)) + 1;
};

/** All stretches of at least four neighbours, longest first. */
const stretches: readonly string[] = RUNS.flatMap((run) => [run, reversed(run)])
  .flatMap((run) =>
    Array.from(run, (_, from) =>
      Array.from(run.slice(from + 3), (_, more) => run.slice(from, from + 4 + more)),
    ).flat(),
  )
  .toSorted((one, other) => other.length - one.length);

/** Says whether little is left of it once what everybody would try is taken out. */
const isSimple = (text: string): boolean => {
  const plain = text.toLowerCase().replace(/[\p{P}\p{Z}]+/gu, '');
  const rest = [...COMMON, ...stretches].reduce((left, piece) => left.replaceAll(piece, ''), plain);
  return new Set(plain).size < 5 || periodOf(plain) <= 8 || rest.length < 6;
};

/** Whether a passphrase that a person made up may be used. There is no rule about kinds of characters (NIST SP 800-63B). */
export const checkPassphrase = (text: string): Result<Secret<string>, WeakPassphrase> => {
  const normal = normalPassphrase(text);
  const length = [...normal].length;
  if (length < PASSPHRASE_LENGTH.from) return fail({ type: 'short' });
  if (length > PASSPHRASE_LENGTH.to) return fail({ type: 'long' });
  return isSimple(normal) ? fail({ type: 'simple' }) : ok(new Secret(text));
};

const WORDS = 6;
const BITS = 11;

/**
 * Six words of a list of 2048, each as likely as any other: 66 bits, which is more than five of the 7776 of a diceware
 * list give, and shorter to type.
 */
export const generatePassphrase = (words: readonly string[], random: RandomBytes): Secret<string> => {
  assert(words.length === 2 ** BITS, 'the list has 2048 words');
  const chance = createDraw(random)(WORDS * 2);
  const view = new DataView(chance.buffer);
  const picked = Array.from({ length: WORDS }, (_, index) => words[view.getUint16(index * 2) % 2 ** BITS]);
  return new Secret(picked.join(' '));
};
