import type { AfterKind, Deed, Outcome } from '../pause/pause.ts';

export const lookWords = {
  did: 'What did you do?',
  happened: 'What happened?',
  // One tap tells it; which one it was helps later, when reasons that were true before come first.
  which: 'Which one?',
  whichLead: 'If you like. It can stay open.',
  leaveOpen: 'Leave it at that',
  keep: 'Something to keep?',
  keepLead: 'One of these, or none.',
  nothing: 'Nothing to keep',
  // Where a fear came true it is said plainly, and not talked away: alarm can be right.
  feared: 'Then your alarm was right.',
  fearedLead: 'It was what you feared, and that matters. You do not have to talk yourself out of it.',
  knowAndNeed: 'What I know, and what I need',
  help: 'Help from people',
  afraid: 'I am afraid of them',
  line: 'Write a line for next time',
  leave: 'Leave it for now',
  done: 'Looked at.',
  doneLead: 'It is kept, and it is behind you.',
  doneOpenLead: 'It is kept. It can stay open.',
  doneFearedLead: 'It is kept. You do not have to carry it alone.',
  toToday: 'To Today',
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
  'plain-reason': 'There was a plain reason',
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
    hint: 'What it showed you about them, or about you. You can leave it without words.',
  },
  line: {
    label: 'A line for next time',
    title: 'A line for next time',
    hint: 'From you now, to you then. It takes the place of the line that Pause shows you.',
  },
};
