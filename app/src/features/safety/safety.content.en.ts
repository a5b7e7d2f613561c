import type { Note, Sure } from './helpline.ts';

/** Every word of the Help page. A person reads it at their worst moment: short, plain, no promise. */
export const helpWords = {
  title: 'Help, from people',
  back: 'Back',

  // 112 reaches emergency services in the European Union and in many other countries [known, not checked per country].
  intro: 'Choose your country. We do not look up where you are.',
  suggest: 'The language of your browser points here:',
  useSuggested: (country: string) => `Show ${country}`,

  changeCountry: 'Change country',
  chooseCountry: 'Choose a country',
  keepCountry: (country: string) => `Put ${country} first`,
  backToCountry: (country: string) => `Go back to ${country}`,
  notListed:
    'Your country is not here, or a number does not answer? This site lists lines all over the world:',
  directoryName: 'findahelpline.com',

  emergency: 'Emergency',
  emergencyFor: 'You or someone near is in danger',
  ambulance: 'Ambulance',
  ambulanceFor: 'Someone is hurt or may die',
  police: 'Police',
  policeFor: 'Someone is a danger to you',

  crisis: 'Crisis line',
  crisisFor: 'When it is too much, or you think of dying',
  unsafe: 'Safety line',
  unsafeFor: 'If you are afraid of someone close',

  /** Read out before the name of a row. */
  ring: 'Ring',
  sendText: 'Text',
  open: 'Open',
  word: (word: string) => `Text the word ${word}`,
  byText: 'By text message',

  // It may not be attachment at all: the alarm may be right. A safe-use hint belongs beside the numbers, because this app
  // can hide itself but not the list of calls of the telephone.
  unsafeTitle: 'If you are afraid of someone close',
  unsafeText: 'It may not be you. Each country below has a line for this.',
  unsafeLines: (country: string) =>
    `It may not be you. Your alarm may be right. People who know this (${country}):`,
  unsafeTrace:
    'A call or text can show on your phone and on the bill. If they look there, use another phone.',

  numbersChange: 'Numbers can change. Also look here:',
  howSure: 'How sure we are of each number',
  old: 'This list is more than six months old. Look at findahelpline.com first.',
} as const;

/** What is said of a line beside what it is for. */
export const noteWords: Readonly<Record<Note, string>> = {
  'day-and-night': 'Any worry, day and night, free',
  'limited-hours': 'Not open all the time',
  dutch: 'In Dutch',
  french: 'In French',
  directory: 'A list of places near you. There is no single number',
  canton: 'Your canton has its own victim support. In danger, ring 112',
};

/** How sure each number is, in the order in which it is said. */
export const sureWords: readonly (readonly [Sure, (names: string) => string])[] = [
  ['seen', (names) => `Seen in a public source of 2024 to 2026: ${names}.`],
  ['recalled', (names) => `Well known, not checked lately: ${names}.`],
  ['unsure', (names) => `Please check first: ${names}.`],
];
export const checkFirst = 'Please check this number first';

/** What a person adds. */
export const ownWords = {
  ownTitle: 'Your own numbers',
  addLine: 'Add a number of your own',
  change: 'Change',
  trustedTitle: 'Someone you trust',
  trustedEmpty:
    'A friend, a sister, a doctor. Put their number here on a good day, and it is one tap away on a bad one.',
  addTrusted: 'Add someone',
  saying: (name: string, words: string) => (words === '' ? name : `${name}. ‘${words}’`),
  ringName: (name: string) => `Ring ${name}`,
  textName: (name: string) => `Text ${name}`,
  noNumber: 'No number yet.',

  name: 'Name',
  number: 'Number',
  theirWords: 'Something they said, or would say',
  theirWordsHint: 'You can leave this empty.',
  openWarning: 'What you add here is not sealed. Anyone who opens this app on this device can read it.',
  save: 'Keep it',
  cancel: 'Cancel',
  remove: 'Remove',
  nameMissing: 'Give it a name, so that you know whom you ring.',
  numberWrong: 'That is not a number a phone can dial. What you typed is still here.',
  tooLong: (most: number) =>
    `That is longer than this page has room for: ${most} characters at most. What you typed is still here.`,
  notKept: 'This browser would not keep it. It stays on this page until you leave.',
  kept: 'Kept.',
  removed: 'Removed.',
} as const;

export const footWords = {
  lookRound: 'Look slowly round',
  offline:
    'This page works offline. It saves nothing about your visit: only the country you choose and what you add here.',
} as const;
