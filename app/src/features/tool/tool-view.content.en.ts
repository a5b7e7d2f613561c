/** One tool, as it is kept. */
export const viewWords = {
  use: 'Use it now',
  change: 'Change it',
  rest: 'Let it rest',
  offerAgain: 'Offer it again',
  resting: 'It rests. It is kept here, and not offered.',
  remove: 'Delete it',
  anywhere: 'Fits anywhere',
  shown: 'Shown when locked: whoever holds this phone can read it.',
  notShown: 'This browser would not keep it where it can be read while locked.',
  home: 'Calm toolkit',
  notKept: 'This could not be done yet. Nothing was changed.',
  between: ' · ',
  conflict: 'Two versions of this were kept',
  conflictLead: 'It was changed in two places at once. Which one do you mean?',
  keepThis: 'Keep this one',
} as const;

const timesWords = ['', 'once', 'twice', 'three times'] as const;

/** What a person’s own answers say, on calm days before eight, and no more than they carry. */
export const resultWords = {
  title: 'What your answers say',
  thisWeek: 'Tried this week. Answers are added up on Mondays.',
  early: (uses: number) => `Tried ${timesWords[uses] ?? `${uses} times`}. Too early to say.`,
  unclear: (uses: number) => `Tried ${uses} times. No clear difference so far.`,
  lower: (uses: number, low: number, high: number) =>
    `Tried ${uses} times. It tends to be lower afterwards, most likely by ${low} to ${high} of 10.`,
  higher: (uses: number) =>
    `Tried ${uses} times. It tends to be harder afterwards. You could let it rest for now.`,
  honest: 'Hard feelings also ease by themselves, so this is no proof that the tool did it.',
} as const;
