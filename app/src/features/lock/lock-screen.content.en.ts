/** The lock screen says nothing of what is behind it: somebody else may be holding the phone. */
export const lockedWords = {
  title: 'Locked',
  label: 'Passphrase',
  open: 'Open',
  /** In place of Pause: what Calm parks while it is locked is not lost. */
  parked: 'What you parked is kept. Open to go on.',
  opening: 'Opening. This takes a few seconds.',
  empty: 'Type your passphrase first.',
  wrong: 'This did not open it. Look at what you typed, and try again.',
  failed: 'This device would not do it now. Close other tabs, and try again.',
  breathe: 'Breathe',
  help: 'Help',
} as const;
