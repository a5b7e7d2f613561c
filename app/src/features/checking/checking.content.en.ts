/** What the third start of Calm, Pause or a review within an hour says. No count, nothing blocked. */
export const checking = {
  third: 'This may have become another way of checking. You can put it down here.',
} as const;
