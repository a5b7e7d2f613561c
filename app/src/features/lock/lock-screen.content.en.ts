/** The lock screen says nothing of what is behind it: somebody else may be holding the phone. */
export const lockedWords = {
  title: 'Locked',
  label: 'Passphrase',
  open: 'Open',
  /** In place of Pause: what Calm parks while it is locked is not lost. It does not say whether there is anything. */
  parked: 'If you parked something, it is kept. Open to go on, or put it down for now.',
  opening: 'Opening. This takes a few seconds.',
  empty: 'Type your passphrase first.',
  wrong: 'This did not open it. Look at what you typed, and try again.',
  failed: 'This device would not do it now. Close other tabs, and try again.',
  /** A wait that runs. Only the time: whoever holds the phone learns nothing of what it is for. */
  left: (minutes: number) => {
    if (minutes > 90) return `About ${Math.round(minutes / 60)} hours left`;
    return minutes === 1 ? '1 minute left' : `${minutes} minutes left`;
  },
  over: 'The time is over',
  breathe: 'Breathe',
  help: 'Help',
} as const;
