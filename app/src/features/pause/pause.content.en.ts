import type { Ending, Reason } from './pause.ts';

/**
 * The words of Pause. What stands behind them: asking again and again brings relief for minutes and less trust the next
 * day (Evraire, Dozois and Wilde 2022, 110 couples); a wait was studied only inside larger packages, so nothing here
 * promises that it works. A need is no fault: after the wait they may ask, once and directly.
 */

/** The third start within an hour: the app must not become another thing to check. No count, nothing blocked. */
export const third = 'This may have become another way of checking. You can put it down here.';

export const chooseWords = {
  title: 'It is parked.',
  titleWithoutWords: 'You paused.',
  titleLonger: 'Wait longer',
  waits: 'How long do you want to wait?',
  minutes: (count: number) => `${count} min`,
  until: 'Until …',
  untilAt: 'Until',
  untilMissing: 'Until when? Set a time first.',
  /** Said before the wait: no page can wake a phone that sleeps, and nobody is to lie there listening for it. */
  silent: 'It begins with Start. It cannot ring while the screen is off: come back when you like.',
  start: 'Start',
  startLonger: 'Wait',
  decide: 'Decide now',
} as const;

export const gaugeWords = {
  ends: ['none', 'as strong as it gets'],
  unanswered: 'not answered',
} as const;

/** The pull at the start, on the page of the wait. One answer before and one after is enough for a hard moment. */
export const startPullWords = {
  label: 'How strong is the pull?',
  keep: 'Keep it',
  leave: 'Leave it out',
  missing: 'Choose a point on the bar first, or leave it out.',
} as const;

/**
 * Somebody the person is sometimes afraid of: no wait is asked of them. Advice to hold back and to explain oneself can put
 * a person in more danger where there is coercion, and their alarm may be right.
 */
export const unsafeWords = {
  // It does not say why it stands here: the answer to the private question is nobody else's to read over a shoulder.
  wait: 'You owe nobody a wait. If an answer keeps you safer now, you can decide now.',
  reasons: 'Your alarm may be telling you something.',
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
  clockChanged: 'The clock of this device was changed. Your wait goes on, by its own count.',
} as const;

/** The quiet ways under all others. */
export const lastWords = {
  another: 'Another pause is kept too',
  more: 'More',
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
  missing: 'Choose a point on the bar first. You can also go back.',
  caption: 'The pull, as you marked it',
  numbers: 'See the numbers',
  table: 'Each mark, with its time',
  start: 'start',
  when: 'When',
  strength: 'Pull, 0 to 10',
  titleWave: 'My wave',
  // A pull rises and falls; that it passes by itself within minutes is often said and was not shown (Bowen and Marlatt 2009).
  wave: 'A pull rises and falls. This is yours, from this pause.',
  back: 'Back to the pause',
  oneMark: 'One mark so far. A second one draws the wave.',
  oneMarkAtEnd: 'One mark is kept from this pause. A wave needs two.',
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
  needsClock: 'At what time? Set it first.',
} as const;

export const askWords = {
  title: 'Ask once, clearly',
  // A direct request, once, in place of many small ones. Nobody who is afraid of the other is told to open up to them:
  // what is shown there can be used against a person. Then the second form is shown.
  guide:
    'Say what you need in one plain question, such as: “I feel far from you tonight. Can we talk tomorrow?”',
  guideUnsafe: 'Put first what keeps you safe. You do not have to explain yourself.',
  label: 'Your words',
  parked: 'My message, as I parked it',
} as const;

export const handOverWords = {
  sendsNothing: 'The app sends nothing. It hands you the words.',
  copy: 'Copy it',
  share: 'Share it',
  notCopied: 'This browser did not let the app copy. Press and hold the words to copy them by hand.',
  notShared: 'This browser has no share sheet. You can copy the words.',
  done: 'I have done it',
  empty: 'There are no words here yet. Write them first, or ask in your own way.',
} as const;

export const sendWords = {
  title: 'As it was',
  from: 'You, as you typed it',
  withoutWords: 'You parked no words.',
  withoutWordsLead: 'You can call, check or ask now, or leave it. Either is yours.',
} as const;

export const readWords = {
  title: 'Your message',
  none: 'You parked no words this time.',
  back: 'Back to the pause',
} as const;

export const accurateWords = {
  title: 'Your worry may be right.',
  lead: 'Alarm can be right. You do not have to talk yourself out of it.',
  know: 'What do I know?',
  knowHint: 'What you saw, heard or read.',
  need: 'What do I need?',
  needHint: 'From them, from others, or from you.',
  optional: 'You can leave both empty.',
  ways: 'Or go another way',
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
  leadOwn: 'Nothing is suggested here. If another reason comes to you, you can write it down.',
  pick: 'Tap one that may fit',
  before: 'True for you before',
  suggested: 'Also possible',
  own: 'In your own words',
  keepOwn: 'Keep my words',
  ownMissing: 'There are no words yet. Write a line, or leave it.',
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
    lead: 'Asking once, plainly, is a fair thing to do. The app sent nothing: put the words where you write.',
  },
  'let-go': { title: 'You let it go.', lead: 'The wish to be close is no fault. It can rest for now.' },
  'sent-as-it-was': {
    title: 'The words are yours now.',
    lead: 'It was yours to choose. The app sent nothing: put the words where you write.',
  },
  'worry-accurate': {
    title: 'It is kept.',
    lead: 'You took your worry seriously. People who can help are one tap away.',
  },
};

export const doneActs = {
  done: 'Done',
  calm: 'Breathe with the water',
  back: 'Back to the words',
  notYet: 'Not yet: back to the choices',
  read: 'Read the message',
  over: 'The pause is over.',
  help: 'Help from people',
  reachedOut: 'You reached out.',
  fear: 'Write down what you fear',
  laterAt: (clock: string) => `Today shows it from ${clock} on.`,
} as const;
