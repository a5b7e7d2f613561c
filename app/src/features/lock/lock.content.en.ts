import type { WeakPassphrase } from '../../store/contract.ts';

export const fieldWords = {
  show: 'Show what I type',
  hide: 'Cover what I type',
} as const;

/** After wrong passphrases, wherever one is asked for. */
export const waitWords = (seconds: number): string =>
  seconds === 1 ? 'You can try again in 1 second.' : `You can try again in ${seconds} seconds.`;

/** When that time is over. */
export const waitOverWords = 'You can try again now.';

export const passphraseWords = {
  title: 'A passphrase',
  // What it does and does not do stands in docs/threat-model.md.
  lead: 'With a passphrase, nobody reads what you keep here without it. Breathing and Help stay open to all.',
  forget:
    'If you forget it, nobody can open what you wrote: not you, and not the people who made this. There is no way round it in this version.',
  ways: 'Which words',
  made: 'Six words, made for you',
  make: 'Make six words',
  madeHint: 'Write them on paper and put it where only you look. Or make up a picture that holds all six.',
  others: 'Six other words',
  own: 'My own words',
  ownLabel: 'My passphrase',
  ownHint: 'At least 15 characters. A sentence that only you would think of is good.',
  weak: {
    short: 'This has fewer than 15 characters. One more word or two will do.',
    long: 'This is longer than this app can take. Up to 512 characters fit.',
    simple: 'This is among the first that somebody would try. Add words that are only yours.',
  } satisfies Readonly<Record<WeakPassphrase['type'], string>>,
  next: 'Next',
  again: 'Type it once',
  againLead: 'So that you know that you have it. You can look at it once more.',
  againLabel: 'The same passphrase',
  differs: 'These are not the same. Nothing is locked yet.',
  back: 'Look at it once more',
  set: 'Lock it',
  sealing: 'Everything is being sealed anew. Leave this page open until it is done.',
  full: 'There is no room left on this device for this. Nothing has changed, and nothing is lost.',
  failed: 'This did not work. Nothing has changed, and nothing is lost. Try again.',
  /** What could not be sealed anew would be out of reach for good. */
  unreadable:
    'Something kept here cannot be read at the moment, perhaps because a newer version of the app wrote it. A lock would put it out of reach for good, so there is none yet. Nothing has changed. Close all tabs of this app, open it again and try once more. Until then, the lock of your phone is what keeps this private.',
  done: 'It is locked with your passphrase.',
  // A tab that is open gives its key to a new one, until it locks.
  doneLead:
    'It locks by itself when you have left it, when you do not touch it for a while, and when it is opened anew. As long as it is open in one tab, it opens in others too.',
  toToday: 'To Today',
  lockNow: 'Lock now',
} as const;
