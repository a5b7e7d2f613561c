export const cardWords = {
  over: { morning: 'This morning', evening: 'This evening' },
  says: 'It is here when you like: a minute or two.',
  intended: (words: string) => `This morning you wrote: ‘${words}’`,
  affirmation: 'Read it slowly, once',
  haveRead: 'I have read it',
  begin: 'Begin',
  leave: 'Not today',
  review: 'Last week, in your own words',
  reviewSays: 'You wrote a few things down. You can look back at them, or let the week be.',
  look: 'Look back',
  skip: 'Let it be',
} as const;
