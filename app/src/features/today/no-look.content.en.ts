/** What stands where there is nothing to look at: apart from the words of the look, which are fetched with it. */
export const noLookWords = {
  none: 'There is nothing to look at here.',
  toToday: 'To Today',
} as const;
