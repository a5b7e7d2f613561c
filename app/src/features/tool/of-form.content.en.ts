/** What a tool needs, by what it is. */
export const ofFormWords = {
  link: 'Its address',
  linkHint: 'A link to a song or a playlist. It opens only when you tap it, outside of this app.',
  number: 'Their number',
  numberHint: 'One tap rings it. The call is in the list of calls of this phone.',
  trusted: (name: string) => `Take ${name} from Help`,
  sound: 'Which sound?',
  minutes: 'How long does it play?',
  letter: 'The letter',
  letterHint: 'What would you want to hear from yourself? Written in a good hour, read in a bad one.',
  linkWrong: 'This address cannot be opened from here. It begins with https, or with the name of a player.',
  numberWrong: 'This does not look like a number. Check it, or leave it empty.',
  fits: 'What does it fit?',
  fitsHint: 'Leave it open if it fits anywhere.',
  shown: 'While the app is locked',
  show: 'Show when locked',
  // Said where it is marked, as for every open field (docs/threat-model.md).
  shownNote:
    'Whoever holds this phone can read this tool then, also without your passphrase: its name, and the address, number or letter in it.',
  hiddenNote: 'Only you can read it, once the app is open.',
} as const;
