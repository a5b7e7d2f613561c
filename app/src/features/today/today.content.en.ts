import type { AfterKind, Deed, Outcome } from '../pause/pause.ts';
import type { PartOfDay } from './greeting.ts';

export const greetings: Readonly<Record<PartOfDay, string>> = {
  morning: 'Good morning.',
  afternoon: 'Good afternoon.',
  evening: 'Good evening.',
  night: 'It is late.',
};

export const todayWords = {
  /** Everything is done: one kind sentence, and nothing else. */
  nothing: 'Nothing is waiting for you here.',
  nothingAtNight: 'Nothing here needs you tonight.',
} as const;

export const morningWords = {
  lastNight: 'Last night.',
  yesterday: 'Yesterday.',
  question: 'Look at it, or let it be?',
  look: 'Look at it',
  letBe: 'Let it be',
  small: 'Looking takes two taps. If you let it be, it is not asked again.',
} as const;

export const lookWords = {
  did: 'What did you do?',
  happened: 'What happened?',
  keep: 'Something to keep?',
  keepLead: 'One of these, or none.',
  nothing: 'Nothing to keep',
  later: 'Leave it for now',
  done: 'Looked at.',
  doneLead: 'It is kept, and it is behind you.',
  toToday: 'To Today',
  none: 'There is nothing to look at here.',
  // Where a fear came true it is said plainly, and not talked away (product.md, "It may not be you").
  asFeared: 'It was what you feared. Then your alarm was right this time, and that matters.',
  accurate: 'My worry is accurate',
  help: 'Help from people',
  save: 'Keep it',
} as const;

export const deedWords: Readonly<Record<Deed, string>> = {
  waited: 'I waited',
  asked: 'I asked once',
  sent: 'I sent it, or called',
  'let-go': 'I let it go',
  'something-else': 'Something else',
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  busy: 'They were busy',
  asleep: 'They were asleep',
  'needed-quiet': 'They needed some quiet',
  'phone-away': 'Their phone was out of reach',
  'no-answer-needed': 'They thought no answer was needed',
  other: 'Something else',
  'as-feared': 'It was what I feared',
  'not-known': 'I do not know yet',
};

export const afterWords: Readonly<
  Record<AfterKind, { readonly label: string; readonly title: string; readonly hint: string }>
> = {
  victory: {
    label: 'A small victory',
    title: 'A small victory',
    hint: 'What you did that was not easy. You can leave it without words.',
  },
  evidence: {
    label: 'A piece of evidence',
    title: 'A piece of evidence',
    hint: 'What this night showed you about them, or about you. You can leave it without words.',
  },
  line: {
    label: 'A line for next time',
    title: 'A line for next time',
    hint: 'From you now, to you then. It takes the place of the line that Pause shows you.',
  },
};
