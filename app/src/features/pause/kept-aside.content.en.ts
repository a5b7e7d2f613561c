/** The words of what is kept from earlier, on the first screen of Pause. Fetched where there is something. */
export const keptWords = {
  older: (day: string) => `A message of ${day} is still parked`,
  olderWithoutWords: (day: string) => `A pause of ${day} is still open`,
  laterToday: (clock: string) => `You wanted to look again at ${clock}`,
  later: (day: string, clock: string) => `You wanted to look again on ${day} at ${clock}`,
  aside: 'Still kept',
} as const;
