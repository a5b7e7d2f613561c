/** The words of the card on Today. */
export const checkInWords = {
  over: 'When you like',
  due: (clock: string) => `You wanted to look again at ${clock}.`,
  open: 'A pause is still open.',
  look: 'Look at it',
  leave: 'Let it be',
} as const;
