/** The card on Today. Five minutes: shorter sessions did little in a review of 58 trials (2023). */
export const practiceCard = {
  over: 'When you like',
  words:
    'Five minutes of breathing, while it is calm. The water is easier to find at night when you know the way.',
  act: 'Practise five minutes',
} as const;
