import type { Ending, Reason } from './pause.ts';

/**
 * The words of Pause. What stands behind them (reference/evidence.md): asking again and again brings relief for minutes and
 * less trust the next day (Evraire, Dozois and Wilde 2022, 110 couples); a wait was studied only inside larger packages,
 * so nothing here promises that it works. A need is no fault: after the wait they may ask, once and directly.
 */

/** The third start within an hour (product.md, "Not a new compulsion"). No count, nothing blocked. */
export const third = 'This may have become another way of checking. You can put it down here.';

export const chooseWords = {
  title: 'It is parked.',
  titleWithoutWords: 'You paused.',
  titleLonger: 'Wait longer',
  lead: 'How long do you want to wait?',
  waits: 'How long to wait',
  minutes: (count: number) => `${count} min`,
  until: 'Until …',
  untilAt: 'Until',
  pull: 'How strong is the pull?',
  ends: ['none', 'as strong as it gets'],
  unanswered: 'not answered',
  optional: 'You can leave this out.',
  /** Said plainly, before the wait (product.md, Pause). */
  silent: 'It cannot ring while the screen is off. Come back when you like: the clock runs on.',
  start: 'Start',
  startLonger: 'Wait',
  decide: 'Decide now',
  back: 'Back',
} as const;

/** Somebody the person is sometimes afraid of: no wait is asked of them (evidence.md D2). */
export const unsafeWords = {
  wait: 'You said that you are sometimes afraid of them. You owe nobody a wait. If an answer keeps you safer now, you can decide now.',
  reasons: 'You said that you are sometimes afraid of them. Your alarm may be telling you something.',
  link: 'I am afraid of them',
  anyway: 'Wait anyway',
} as const;

export const waitWords = {
  left: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  ofChosen: (count: number) =>
    count === 1 ? 'left of the minute you chose.' : `left of the ${count} you chose.`,
  leftUntil: (clock: string) => `left, until ${clock}.`,
  parked: 'Your message is parked and sealed.',
  parkedWithoutWords: 'You can let the water do the work.',
  from: 'You, on a calm day, to you now',
  slowLook: 'Look slowly round',
  accurate: 'My worry is accurate',
  mark: 'Mark the pull',
  decide: 'Decide now',
  reasons: 'What else it may be',
  another: 'Another pause is kept too',
  clockChanged: 'The clock of this device was changed. Your wait goes on, by its own count.',
} as const;

export const endWords = {
  title: 'You waited.',
  titleEarly: 'You paused.',
  titleLater: 'You wanted to look again.',
  message: 'Your message is as you left it.',
  withoutWords: 'Nothing was sent from here.',
  yours: 'What you do now is yours.',
  list: 'How this pause may end',
  longer: 'Wait longer',
  goOn: 'Go on waiting',
  later: 'Check in later, at\u00a0…',
  ask: 'Ask once, clearly',
  letGo: 'Let it go',
  send: 'Send it as it was',
  accurate: 'My worry is accurate',
  mark: 'Mark the pull',
  wave: 'See my wave',
  read: 'Read the message',
} as const;

export const pullWords = {
  title: 'How strong is the pull now?',
  label: 'The pull',
  keep: 'Keep it',
  caption: 'The pull, as you marked it',
  numbers: 'See the numbers',
  start: 'start',
  end: (count: number) => `${count} minutes`,
  when: 'When',
  strength: 'Pull, 0 to 10',
  titleWave: 'My wave',
  // A pull rises and falls; that it passes by itself within minutes is often said and was not shown (Bowen and Marlatt 2009).
  wave: 'A pull rises and falls. This is yours, from this pause.',
} as const;

export const laterWords = {
  title: 'Check in later',
  lead: 'Until then the message waits here. At that time Today and Pause show it. Nothing rings.',
  times: 'A time',
  inAnHour: 'In an hour',
  inTheMorning: 'In the morning, at 08:00',
  atTime: 'At a time I choose',
  at: 'At',
  keep: (clock: string) => `Check in at ${clock}`,
  keepUnknown: 'Check in later',
  needsTime: 'Choose a time first.',
} as const;

export const askWords = {
  title: 'Ask once, clearly',
  // A direct request, once, in place of many small ones (evidence.md, row Pause). I-statements are asked of nobody who is
  // afraid of the other (D2): then the second form is shown.
  guide: 'Say what you need in one plain question, such as: “I feel far from you tonight. Are we all right?”',
  guideUnsafe: 'Put first what keeps you safe. You do not have to explain yourself.',
  label: 'Your words',
  sendsNothing: 'The app sends nothing. It hands you the words.',
  copy: 'Copy it',
  share: 'Share it',
  shareHint: 'opens the share sheet of your device',
  notCopied: 'This browser did not let the app copy. Press and hold the words to copy them by hand.',
  notShared: 'This browser has no share sheet. You can copy the words.',
  empty: 'There are no words to hand over yet.',
} as const;

export const sendWords = {
  title: 'As it was',
  from: 'You, as you typed it',
  withoutWords: 'You parked no words.',
  withoutWordsLead: 'You can call, check or ask now, or leave it. Either is yours.',
  done: 'I have done it',
} as const;

export const readWords = {
  title: 'Your message',
  none: 'You parked no words this time.',
} as const;

export const accurateWords = {
  title: 'Your worry may be right.',
  lead: 'Alarm can be right. You do not have to talk yourself out of it.',
  know: 'What do I know?',
  knowHint: 'What you saw, heard or read. As plain as you can.',
  need: 'What do I need?',
  needHint: 'From them, from somebody else, or from you.',
  optional: 'You can leave both empty.',
  ways: 'What now?',
  ask: 'Ask plainly',
  tell: 'Tell someone',
  afraid: 'I am afraid of them',
  keep: 'Keep this',
  keepEnd: 'Keep this and end the pause',
} as const;

export const reasonWords: Readonly<Record<Reason, string>> = {
  busy: 'They are busy',
  asleep: 'They are asleep',
  'needed-quiet': 'They need some quiet',
  'phone-away': 'Their phone is out of reach',
  'no-answer-needed': 'They thought no answer was needed',
};

export const reasonsWords = {
  title: 'What else it may be',
  lead: 'None of these has to be true. You can leave this page as it is.',
  before: 'True for you before',
  suggested: 'Also possible',
  own: 'In your own words',
  keepOwn: 'Keep my words',
  accurate: 'My worry is accurate',
  afraid: 'I am afraid of them',
  kept: 'Kept with this pause.',
  notNow: 'This comes later.',
  notNowLead: 'When the pull has eased, there is room to look at what else it may be. Now it can wait.',
} as const;

export const doneWords: Readonly<Record<Ending, { readonly title: string; readonly lead: string }>> = {
  'check-in-later': { title: 'It waits here.', lead: 'You can put the phone down now.' },
  'ask-once': {
    title: 'The words are yours now.',
    lead: 'Asking once, plainly, is a fair thing to do. The app sent nothing.',
  },
  'let-go': { title: 'You let it go.', lead: 'The wish to be close is no fault. It can rest for now.' },
  'sent-as-it-was': {
    title: 'The words are yours now.',
    lead: 'You waited, and you chose. The app sent nothing.',
  },
  'worry-accurate': {
    title: 'It is kept.',
    lead: 'You took your worry seriously. People who can help are one tap away.',
  },
};

export const doneActs = {
  done: 'Done',
  calm: 'Breathe a little',
  back: 'Back to the words',
  help: 'Help from people',
  copied: 'Copied.',
  laterAt: (clock: string) => `Today shows it from ${clock} on.`,
} as const;
