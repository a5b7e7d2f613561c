import type { Teller } from './telling.ts';
import type { Urge } from './trigger.ts';

export const urgeWords: Readonly<Record<Urge, string>> = {
  text: 'Text',
  call: 'Call',
  check: 'Check on them',
  'ask-again': 'Ask again',
  reread: 'Read old messages',
  'another-sign': 'Look for another sign',
  'go-cold': 'Go cold',
  leave: 'Leave',
};

/** The questions of the full form, told of oneself. */
const ofMe = {
  common: 'What set it off?',
  happened: 'What happened?',
  feeling: 'What did you feel?',
  thought: 'What went through your mind?',
  belief: 'Which old belief spoke?',
  want: 'What did you want to do?',
  did: 'What did you do?',
  nextHour: 'What came of it within the hour?',
  nextDay: 'And the next day?',
  steady: 'What would steady me do?',
  person: 'Who was it with?',
  when: 'When was it?',
};
export type Questions = typeof ofMe;

// From outside it may be easier to look at: telling it as of somebody else helped people with thoughts that keep coming back
// (Andersson & Conley 2012, seen). Offered, never set.
const ofName = (name: string): Questions => ({
  ...ofMe,
  happened: `What happened to ${name}?`,
  feeling: `What did ${name} feel?`,
  thought: `What went through ${name}’s mind?`,
  want: `What did ${name} want to do?`,
  did: `What did ${name} do?`,
  steady: `What would ${name} do on a steady day?`,
});

/** Without a name. *They* is the other person everywhere else, and guessing at their mind is what this must not invite. */
const NOBODY = 'this person';

export const questionsFor = (teller: Teller): Questions => {
  if (teller.type === 'me') return ofMe;
  return ofName(teller.name ?? NOBODY);
};

export const formWords = {
  title: 'Add more',
  lead: 'Open what you want to write. Leave the rest, today or for good.',
  stillHere: 'What you wrote here last time is not kept yet. It is still here.',
  putAway: 'Throw it away',
  hints: {
    happened: 'As a camera would have seen it',
    thought: 'The first words that came',
    wanted: 'Or in your own words',
    steady: 'One small thing that can be done',
  },
  ownCommon: 'Or in your own words',
  accurate: 'It may also be right.',
  accurateLink: 'My worry is accurate',
  strength: 'How strong is it?',
  ends: ['barely there', 'as strong as it gets'],
  unanswered: 'Not marked',
  date: 'Day',
  time: 'Time',
  whenTrouble: {
    future: 'By the clock of this device that is still to come. The time from before stays.',
    unreadable: 'That is no whole day and time yet. The time from before stays.',
  },
  enough: 'That may be enough for today. It stays here as you leave it.',
  keep: 'Keep it',
  notKept: 'This could not be kept yet. Your words are still on this page.',
  outside: 'Tell it as if of someone else',
  outsideHint: 'From outside it can be easier to look at.',
  outsideName: 'A name for yourself, if you like',
  on: 'On',
  off: 'Off',
} as const;

export const nextWords = {
  title: 'What will you do now?',
  lead: 'It is kept.',
  calm: 'Calm',
  pause: 'Pause before reaching out',
  steady: 'What steady me would do',
  steadyStart: 'Think of one thing steady me would do',
  steadyDo: 'I do this now',
  accurate: 'My worry is accurate',
  nothing: 'Nothing more',
} as const;
