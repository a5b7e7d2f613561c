/** The look back over a week. */
export const reviewWords = {
  title: 'A week, in your words',
  lead: 'Read down the page once. There is nothing to add up.',
  from: (day: string) => `The week of ${day}`,
  said: 'What you wrote',
  helped: 'What helped, even a little?',
  next: 'What do you take along into next week?',
  nextHint: 'One thing. It can stay as it is.',
  keep: 'Keep it',
  emptyTitle: 'No week to look back on',
  empty: 'When you have written a few lines in a week, they stand here at its end. That can stay so.',
  keptTitle: 'The week is put away.',
  kept: 'You find it in the journal whenever you want it.',
  change: 'Write more on it',
  earlier: 'Earlier weeks',
  today: 'Back to Today',
  // Where a hard week is read again late, it is only checking: nothing is shown then.
  later: 'It is late for looking back. It will be here tomorrow.',
  kinds: {
    evidence: 'a moment',
    victory: 'a small victory',
    experiment: 'what you tried',
    line: 'a line',
    lesson: 'from a lesson',
    intention: 'one thing for a day',
  },
} as const;
