/** When the vault locks by itself, and how long a wrong passphrase makes wait. Times in milliseconds. */

/** How long the app may be out of sight before it locks; the person chooses one. */
export const hiddenChoices = [0, 60_000, 300_000] as const;
export type HiddenChoice = (typeof hiddenChoices)[number];
export const HIDDEN_READY: HiddenChoice = 60_000;

/** How long nobody may touch it; the person chooses one. */
export const idleChoices = [120_000, 300_000, 900_000] as const;
export type IdleChoice = (typeof idleChoices)[number];
export const IDLE_READY: IdleChoice = 300_000;

/** What the person chose. */
export interface LockTimes {
  readonly hidden: HiddenChoice;
  readonly idle: IdleChoice;
}

/** One moment by both clocks: the one on the wall, which may be set, and the one that only goes forward but may sleep. */
export interface TwoClocks {
  readonly wall: number;
  readonly elapsed: number;
}

/**
 * The longest time that may have passed between two moments. A clock on the wall that was set back says less than
 * nothing: then it counts as if that much had passed, because nobody knows.
 */
export const timeBetween = (then: TwoClocks, now: TwoClocks): number =>
  Math.max(now.elapsed - then.elapsed, Math.abs(now.wall - then.wall));

export interface Use {
  /** When somebody last touched or typed. */
  readonly usedAt: TwoClocks;
  /** Since when the app is out of sight; undefined while it can be seen. */
  readonly hiddenAt: TwoClocks | undefined;
}

/** Whether the vault is to be locked now. Asked on coming back, before anything is drawn, and every few seconds. */
export const shouldLock = ({ usedAt, hiddenAt }: Use, now: TwoClocks, { hidden, idle }: LockTimes): boolean =>
  timeBetween(usedAt, now) >= idle || (hiddenAt !== undefined && timeBetween(hiddenAt, now) >= hidden);

/** Wrong passphrases in a row, and when the last was tried by the clock on the wall. Kept across restarts. */
export interface Tries {
  readonly count: number;
  readonly lastAt: number;
}

const FREE = 5;
const LONGEST = 60_000;

/**
 * How long to wait before the next try: nothing up to five, then 1, 2, 4 … 60 seconds. Never more, and nothing is ever
 * deleted: somebody else could do that. It slows down a hand at this screen; a copied profile is slowed by Argon2id alone.
 */
export const delayAfter = (count: number): number =>
  count < FREE ? 0 : Math.min(1000 * 2 ** (count - FREE), LONGEST);

/** What is left of the wait. A clock that was set back makes it no longer than it was. */
export const waitLeft = ({ count, lastAt }: Tries, now: number): number => {
  const delay = delayAfter(count);
  return Math.min(Math.max(lastAt + delay - now, 0), delay);
};
