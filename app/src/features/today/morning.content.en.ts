/** The question of the morning after. */
export const morningWords = {
  lastNight: 'Last night.',
  yesterday: 'Yesterday.',
  question: 'Look at it, or let it be?',
  look: 'Look at it',
  letBe: 'Let it be',
  small: 'Two taps. Then you may keep something, or nothing. If you let it be, it is not asked again.',
} as const;
