/** After Park while the app is locked: a kind end that asks for no passphrase. Not a word of what was typed. */
export const parkedLockedWords = {
  title: 'It is parked.',
  lead: 'Your words are kept, and sent to nobody. They can be read once the app is open.',
  /** `minutes` are whole, at least one. */
  left: (minutes: number) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
  leftHint: 'The lock screen shows it too: the time, and not what it is for.',
  over: 'The time is over',
  stay: 'Stay with the water',
  open: 'Open it with the passphrase',
  openHint: 'When you like. It can wait.',
  enough: 'Enough for now',
} as const;
