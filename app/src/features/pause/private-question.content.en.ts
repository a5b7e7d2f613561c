import type { PrivateAnswer } from './private-check.ts';

/**
 * The private check, in our own words. The idea follows short screens for violence by a partner, such as HARK (Sohal,
 * Eldridge and Feder 2007; from memory). Ours is no screen and gives no score. It is asked in calm times only: in alarm
 * an answer is hard to give, and somebody may be looking on.
 */
export const privateQuestion = {
  title: 'A private question',
  lead: 'You can leave it open. It is kept sealed on this device, and you can change it or take it back at any time.',
  question: 'Are you ever afraid of the person you write to?',
  yours: 'Your answer',
  hint: 'For instance: afraid of their anger, of being hurt, of being watched or kept from people or money, or of what they may do to themselves if you say no.',
  answers: {
    never: 'No, never',
    sometimes: 'Sometimes, or often',
    'rather-not-say': 'I would rather not say',
  } satisfies Record<PrivateAnswer, string>,
  takenBack: 'Taken back. It counts as never asked.',
  takeBack: 'Take the answer back',
  skip: 'Leave it open',
  done: 'Done',
  why: 'Why this is asked',
  whyText:
    'When a reply is late, there are often harmless reasons. Where there is fear, the alarm may be right. So with fear this app talks in another way.',
} as const;

/** What each answer changes, said at once. */
export const privateChanges: Readonly<Record<PrivateAnswer, readonly string[]>> = {
  never: ['Once the pull has eased, Pause may also show harmless reasons for a silence.'],
  sometimes: [
    'It may not be you. Your alarm may be telling you something.',
    'From now on this app offers no harmless reasons for what they do, asks you for no wait, and gives you no lines on how to say things to them.',
    'There are people who know this well and who listen. You need not be sure, and you need not leave anybody to talk to them.',
  ],
  'rather-not-say': ['Nothing is guessed from that. Pause shows no reasons of its own.'],
};

export const privateHelp = {
  lines: 'Lines for when you are afraid',
  phone: 'If they look at your phone, think of calling from another one.',
} as const;
