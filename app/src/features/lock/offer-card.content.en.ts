/** On Today, once, after the first private words. Both answers are fine. */
export const offerWords = {
  over: 'When you like',
  says: 'You keep private words here now. A passphrase keeps them from whoever holds this phone.',
  lock: 'Set a passphrase',
  leave: 'Leave it open',
} as const;
