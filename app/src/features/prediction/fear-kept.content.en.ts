/** After it was kept. */
export const fearKeptWords = {
  title: 'It is kept.',
  noted: (day: string) => `It can wait here. On ${day} you can look back on it, or skip it.`,
  evening: 'It can wait here. This evening or later you can look back on it, or skip it.',
  ready: 'Its day is behind you, so you can look back on it now. Or leave it for later.',
  noDay: 'It can wait here. You can look back on it when you like.',
  calm: 'Calm',
  look: 'Look back on it',
  list: 'See your fears',
  accurate: 'My worry is accurate',
} as const;
