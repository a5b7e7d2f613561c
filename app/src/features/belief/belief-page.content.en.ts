const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** Which third of a month: early, in the middle of, late in. */
const third = (day: number): string => {
  if (day <= 10) return 'early in';
  return day <= 20 ? 'in the middle of' : 'late in';
};

export const homeWords = 'To your beliefs';

export const pageWords = {
  old: 'An old belief',
  since: (since: string) => `An old belief, since ${since}`,
  bridge: 'A bridge',
  new: 'A new belief',
  resting: 'It is at rest: kept, and not offered any more.',
  /** A person’s own words as a heading. */
  quoted: (words: string) => `‘${words}’`,
  yourBridge: 'Your bridge',
  yourNew: 'Your new belief',
  you: (day: string) => `You, ${day}`,
  find: 'Find something that answers it',
  findMore: 'Find another answer',
  others: 'Other answers',
  answers: 'It answers',
  open: 'Open it',
  practise: 'Practise it',
  add: 'Add a moment',
  edit: 'Change it',
  rest: 'Put it to rest',
  wake: 'Take it up again',
  remove: 'Delete it',
  accurate: 'My worry is accurate',
  try: 'Try it out',
  notKept: 'This could not be kept yet. Nothing was changed.',
  fields: { words: 'The words', since: 'Since when', role: 'What it is', restedAt: 'At rest' },
} as const;

export const courseWords = {
  caption: 'How true each one feels, 0 to 100',
  thisBelief: 'this belief',
  yourBridge: 'your bridge',
  yourNew: 'your new belief',
  tooFew: 'There are too few answers to say anything yet.',
  fromMonday: 'What you say this week joins the curve on Monday.',
  none: 'No clear change yet.',
  lower: 'It feels less true than at first.',
  higher: 'It feels truer than at first. That can happen, and it is no verdict.',
  /** `local`: milliseconds as the clock stood there. */
  crossed: (local: number) => `They crossed ${third(new Date(local).getUTCDate())} ${months.format(local)}.`,
  notNow: 'The curve is here by day, when things are calm.',
  numbers: 'See the numbers',
  table: 'How true each one felt',
  day: 'Day',
  missing: '–',
  wentFrom: (name: string, first: number, last: number) => `${name} went from ${first} to ${last}.`,
  fromTo: (first: string, last: string) => `From ${first} to ${last}.`,
} as const;

export const rateWords = {
  title: 'How true does it feel now?',
  hint: 'As it feels, not as you think it is. Leave it open if you like.',
  thisBelief: 'This belief',
  yourBridge: 'Your bridge',
  yourNew: 'Your new belief',
  it: 'This sentence',
  ends: ['not true at all', 'wholly true'],
  unanswered: 'Not marked',
  keep: 'Keep this',
  // Ours: within a day a belief swings with the mood, and asking it again and again would be checking.
  wait: (name: string, value: number) => `${name}: ${value}. It can be asked again a day after you last did.`,
  notKept: 'This could not be kept yet. Nothing was changed.',
  risen: 'It feels stronger than last time. You kept this once:',
} as const;

export const speaksWords = {
  against: 'What speaks against it',
  for: 'What speaks for it',
  forAnswer: 'What speaks for it',
  againstAnswer: 'What speaks against it',
  moments: (count: number) => (count === 1 ? '1 moment' : `${count} moments`),
  noneAgainst: 'Nothing is kept here yet. A small thing counts.',
  noneFor: 'Nothing is kept here. What is true may stand here too.',
  more: (count: number) => (count === 1 ? 'One more' : `${count} more`),
  addFor: 'Add what speaks for it',
  tied: 'Where it spoke up',
  triggers: 'What set it off',
  fears: 'Fears',
  experiments: 'Things you try out',
  untitled: 'Without words',
} as const;
