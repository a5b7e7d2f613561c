/** What is said where beliefs are named or picked. */
export const beliefWords = {
  group: 'Old beliefs',
  add: 'Add a belief',
  addLabel: 'The belief, in your own words',
  addHint: 'As harsh as it sounds. Or tap one that is close.',
  starters: 'Beliefs others know too',
  keep: 'Add it',
  leave: 'Leave it',
  empty: 'A word or two are enough.',
  deleted: 'A belief that is deleted',
  unknown: 'A belief that is not here',
  lost: 'This part could not be opened. The rest of the page works.',
} as const;

export const listWords = {
  title: 'Limiting beliefs',
  lead: 'Old sentences that speak up when you are afraid. They can loosen, and they need not go.',
  add: 'Add a belief',
  emptyTitle: 'Nothing here yet',
  empty: 'Here stand old beliefs, and what may answer each. One sentence is enough, or none.',
  felt: (value: number) => `Felt ${value} of 100 true`,
  unrated: 'Not rated yet',
  noBridge: 'No answer yet',
  lone: 'Answers that stand alone',
  resting: 'At rest',
  lost: 'The list could not be opened. Nothing is lost: load the page again.',
} as const;
