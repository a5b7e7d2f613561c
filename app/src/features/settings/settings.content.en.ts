/** Settings: the few there are. */
export const settings = {
  title: 'Settings',
  notKept: 'This browser would not keep that. It holds until you close the page.',
} as const;

export const look = {
  title: 'How it looks and feels',
  theme: 'Day or night',
  themeHint: 'Device: as your phone or computer has it.',
  themes: { device: 'Device', day: 'Day', night: 'Night' },
  vibration: 'Vibration with the breath',
  vibrationHint: 'Where the phone can vibrate. An iPhone cannot, in a browser.',
  sound: 'Soft tones with the breath',
  soundHint: 'The higher tone is in, the lower one is out.',
  on: 'On',
  off: 'Off',
  dayStart: 'My day starts at',
  dayStartHint: 'What you do before that hour still belongs to the night before.',
  /** 4 as a clock shows it. */
  hour: (hour: number) => `${String(hour).padStart(2, '0')}:00`,
} as const;

export const mine = {
  title: 'Mine',
  hardMoment: 'My next hard moment',
  hardMomentHint: 'My line, my tool, my plan',
  triggers: 'What sets it off',
  feelings: 'Feelings',
  people: 'People',
  question: 'One private question',
  // Says nothing of what is asked: whoever holds the phone can read this row.
  questionHint: 'Only for you. You can leave it.',
  country: 'Country and help lines',
  countryUnknown: 'Not chosen',
} as const;

export const kept = {
  inDemo:
    'This is an invented person’s journal. It goes when you leave it, at the top of the page. To delete what is yours, leave first.',
  title: 'What is kept on this device',
  /** `unknown` until something was saved and the browser was asked. */
  persisted: {
    yes: 'The browser has promised not to clear this away on its own.',
    no: 'The browser has not promised to keep this. It may delete it when the device runs out of room. Opening the app from the home screen makes that less likely.',
    unknown:
      'The browser has not been asked yet whether it will keep this. It is asked with the next thing you save.',
  },
  unreadable: (count: number) =>
    count === 1
      ? 'One thing here cannot be read on this device. It is kept as it is.'
      : `${count} things here cannot be read on this device. They are kept as they are.`,
  passphrase: 'Passphrase',
  isLocked: 'Set. Lock now, or choose when it locks by itself.',
  // The `open` slot: the key lies beside what it seals (docs/vault-format.md). Said plainly, not hidden.
  isOpen: 'None yet. Whoever can open this phone and this browser can read what you wrote.',
  noBackup: 'There is no backup in this version yet. If this browser’s data go, what you wrote goes too.',
  someoneElse: 'Does someone else open this phone?',
  about: 'What this is, and is not',
  failed: 'This browser gives the app no room to keep anything, perhaps because this is a private window.',
} as const;

export const erasing = {
  title: 'Delete everything',
  says: 'All you wrote, all you prepared and all your settings go from this device, at once and for good.',
  button: 'Delete everything',
  lost: 'This could not be loaded, so nothing was deleted. Try again when there is a connection.',
} as const;
