/**
 * The closed list of what is kept unsealed, readable while locked, by anybody who can read this browser's files. The person
 * is told of each where they enter it, and the at-rest test leaves out exactly these.
 */
export interface OpenValues {
  /** Country of the help lines, two letters. */
  readonly country: string;
  /** Help lines that the person added. */
  readonly ownLines: readonly { readonly name: string; readonly number: string }[];
  /** Someone the person trusts. */
  readonly trusted: { readonly name: string; readonly number: string; readonly words: string };
  /** Tools that the person marked *show when locked*: what each is called, and what it needs to be used. */
  readonly shownTools: readonly {
    readonly id: string;
    readonly words: string;
    readonly form: string;
    readonly link?: string;
    readonly number?: string;
    readonly sound?: string;
    readonly minutes?: number;
    readonly letter?: string;
    readonly fits: readonly string[];
  }[];
  /** Vibration with the breath; on unless switched off. */
  readonly vibration: boolean;
  /** Soft tones with the breath; off unless switched on. */
  readonly sound: boolean;
  /** The breathing pattern last chosen. */
  readonly pattern: string;
  /** The hour at which a day starts, 0 to 12. */
  readonly dayStart: number;
  /** The caution before the first hold has been read. */
  readonly holdCaution: boolean;
  /** When Calm, Pause or a review was opened in the past hour, at most three times (ms). Older ones are deleted at the next opening. */
  readonly recentStarts: readonly number[];
  /** How long the app may be out of sight before it locks, in milliseconds. */
  readonly lockHidden: number;
  /** How long nobody may touch it before it locks, in milliseconds. */
  readonly lockIdle: number;
  /** When the wait that runs is over (ms), only where there is a passphrase: the lock screen shows the time that is left. */
  readonly waitEndsAt: number;
  /** Wrong passphrases in a row, and when the last was tried. */
  readonly lockTries: { readonly count: number; readonly lastAt: number };
}

export type OpenName = keyof OpenValues;

export interface OpenFields {
  readonly get: <Name extends OpenName>(name: Name) => Promise<OpenValues[Name] | undefined>;
  /** False if the browser would not keep it. */
  readonly set: <Name extends OpenName>(name: Name, value: OpenValues[Name]) => Promise<boolean>;
  readonly remove: (name: OpenName) => Promise<boolean>;
}
