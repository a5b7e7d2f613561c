import type { GaugeKey } from './rating.ts';

/** What the calm page says after the first breath: beside the field, and in the sheets it opens. */
export const noteWords = {
  note: 'Note it',
  /** Heard in its place, and begins with it: who speaks to the phone says what they see. */
  name: 'Note it, how it is now',
} as const;

/** The one sheet behind *More*. */
export const moreWords = {
  title: 'More',
  close: 'Close',
  toolkit: 'My calm toolkit',
  toolkitHint: 'What helps me',
  pause: 'A pause before reaching out',
  pauseHint: 'Wait, then choose',
  pattern: 'Breathe another way',
  length: 'For how long',
  vibration: 'Vibration',
  begin: 'Begin',
} as const;

export const ratingWords: {
  readonly title: Readonly<Record<'before' | 'after', string>>;
  readonly lead: string;
  readonly unanswered: string;
  readonly keep: string;
  readonly cancel: string;
  readonly kept: string;
  readonly gauges: Readonly<Record<GaugeKey, { label: string; low: string; high: string }>>;
} = {
  title: { before: 'How it is as you begin', after: 'How it is now' },
  lead: 'Any of them, or none.',
  unanswered: 'not answered',
  keep: 'Keep it',
  cancel: 'Leave it out',
  kept: 'Noted.',
  gauges: {
    distress: { label: 'Distress', low: 'none', high: 'as bad as it gets' },
    urge: { label: 'Pull to seek reassurance', low: 'none', high: 'as strong as it gets' },
    safety: { label: 'Sense of safety', low: 'none', high: 'quite safe' },
  },
};

/** Beside the field when something could not be kept: what is safe, and what to do. */
export const troubleWords = {
  /** While typing: Park may still find room. */
  draft: 'What you type is not kept at the moment. It lasts as long as this page is open.',
  full: 'This device has no room left, so it is not parked. Your words are still here. Free some room and tap Park again, or copy them.',
  failed:
    'This browser keeps nothing here, so it is not parked. Your words are still here: copy them to a safe place.',
  gone: 'What was kept here has been deleted from this browser, so it is not parked. Your words are still here: copy them to a safe place.',
  locked: 'The app is locked, so it is not parked. Your words are still here. Unlock the app, or copy them.',
  copy: 'Copy the words',
  copied: 'Copied.',
  notCopied: 'This browser does not allow copying. Select the words and copy them by hand.',
} as const;
