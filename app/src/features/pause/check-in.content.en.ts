/** The words of the card on Today. */
export const checkInWords = {
  over: 'When you like',
  due: (clock: string) => `You wanted to look again at ${clock}.`,
  running: (minutes: number) =>
    minutes === 1
      ? 'Your wait has 1 minute left. What you parked is kept.'
      : `Your wait has ${minutes} minutes left. What you parked is kept.`,
  open: 'A pause is still open. What you parked is kept.',
  look: 'Look at it',
  goBack: 'Go back to it',
} as const;
