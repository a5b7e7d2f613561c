export const changeWords = {
  title: 'Passphrase',
  lead: 'What you keep here is locked with a passphrase.',
  old: 'The passphrase of now',
  change: 'Change it',
  keep: 'Keep it as it is',
  // A slot that was replaced may stay in the browser's files, and in every copy of them, for a while.
  changeHint: 'A copy that somebody made of this device before still opens with the old one.',
  wrong: 'The first one is not the passphrase of now.',
  done: 'The new passphrase opens it from now on.',
  hidden: 'When I leave the app, lock it',
  hiddenChoices: { 0: 'At once', 60000: 'After 1 minute', 300000: 'After 5 minutes' },
  idle: 'When I do not touch it, lock it',
  idleChoices: { 120000: 'After 2 minutes', 300000: 'After 5 minutes', 900000: 'After 15 minutes' },
} as const;
