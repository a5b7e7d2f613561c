/** A part of the page: short paragraphs, then perhaps a list. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly says: readonly string[];
  readonly list?: readonly string[];
  readonly after?: readonly string[];
  readonly links?: readonly { readonly words: string; readonly path: string }[];
}

export const about = { title: 'What this is, and is not' } as const;

// What it is meant for, as one would have to say it of any aid: it never diagnoses, treats or cures, and it advises nobody to
// stay, to leave or to confront; whoever is told that by an app may be put in danger.
const what: Part = {
  id: 'what',
  title: 'What it is',
  says: [
    'Evenkeel is a self-help app for adults, 18 and over, who feel anxious in close relationships. It gives you something to do in a hard moment: breathe, put a message here and not there, wait, and choose.',
    'It is not therapy and it does not replace a doctor. It does not tell you what you have. It does not tell you to stay, to leave, or to confront anybody.',
    'Parts of it may help you, and parts may not. What makes you feel worse, you can leave at any time.',
    'If you think of hurting yourself, or if somebody hurts or frightens you, people can help more than an app.',
  ],
  links: [
    { words: 'Help, from people', path: '/help/' },
    { words: 'Look at an invented person’s journal', path: '/demo/' },
  ],
};

// Safety Net (NNEDV) asks that this stands where it is read before anything is written. Whoever opens the phone and looks is
// the commonest attacker (Freed and others, CHI 2018, 89 people).
const someoneElse: Part = {
  id: 'someone-else',
  title: 'Does someone else open this phone?',
  says: [
    'Without a passphrase, anybody who can open this phone and this browser can open Evenkeel and read what you wrote. It is sealed in the browser’s files, but the key lies beside it.',
    'With a passphrase, nobody reads it without those words. You can set one in Settings. It locks when you have left it, when nobody touches it for a while, and when it is opened anew. You choose how soon. While it is open in one tab, a new tab opens without asking. Breathing and Help stay open to all.',
  ],
  list: [
    'Hide, at the top of every screen, takes the words off the screen at once and shows a page about measures. Pressing Shift three times does the same. With a passphrase it locks the app too. Without one the app opens again as before, from its icon or its address.',
    'Hide cannot clear your browser’s history. Somebody may see there that this page was visited.',
    'The icon on the home screen has a plain name, and it can be seen. So can the app in the list of open apps, at times with a picture of its screen. With a passphrase the app covers itself when you leave; not every phone waits for that.',
    'Screenshots cannot be blocked.',
    'A copy of what is on your phone may go to a cloud account that somebody else can open. The keyboard may remember words you typed.',
    'While it is locked, your country, your own help lines and someone you trust can still be read, and the settings. So can the minutes that are left, while you wait, but not what for.',
    'A passphrase does not help against somebody who watches you type it, or software that watches this phone. If you forget it, nobody can open what you wrote.',
    'No app can tell you whether this phone is being watched.',
  ],
  after: [
    'If somebody checks your phone and that frightens you, a safer device may be better: a friend’s, one at work, or one in a library. A private window keeps nothing once it is closed.',
    'If you are afraid of somebody close to you, a helpline for that can think it through with you. It may not be you.',
  ],
  links: [
    { words: 'Lines for when you are afraid of somebody', path: '/help/' },
    { words: 'Delete everything', path: '/settings/#delete' },
  ],
};

const stays: Part = {
  id: 'stays',
  title: 'What stays here',
  says: [
    'There is no account. What you write stays in this browser, on this device. The app sends nothing to anybody, and asks no other place on the internet for anything.',
    'It works without a network after the first visit. When you tap a telephone number, a link or Share, your phone takes it from there.',
    // Exactly the closed list of store/open-field.ts, and the mark that something was kept here once.
    'A few things are kept unsealed so that they work at once: your country and your own help lines, a person you trust, how things look and sound, the breathing pattern, the hour your day starts, that you read the caution about holding your breath, and that something was kept here once. Also when Calm or Pause was last opened, up to three times; what is older than an hour goes when you next open them. With a passphrase also how soon it locks, how often a wrong one was tried and when, and when a wait ends.',
  ],
};

// What is left of the threat model (docs/threat-model.md) that a person would want to know, as far as this version goes.
const cannot: Part = {
  id: 'cannot',
  title: 'What it cannot promise',
  says: ['A web app has limits, and no promise changes them.'],
  list: [
    'Whoever runs the place you opened this from could one day hand you changed code.',
    'Nothing here helps against spyware, a harmful browser extension, or a phone that somebody else looks after.',
    'Nothing here helps against a person who makes you open it.',
    'The browser may delete what is kept. On an iPhone that can happen after seven days without a visit, unless the app is opened from the home screen. There is no backup in this version yet.',
    'What is deleted may leave traces in the device’s storage for a while. We cannot wipe them.',
    'It cannot ring or remind you while the screen is off.',
    'The other person never hears from the app. What they do, it cannot know.',
  ],
};

const deleting: Part = {
  id: 'deleting',
  title: 'How to delete everything',
  says: [
    'In Settings, at the end, stands Delete everything. It asks once more, then takes away all that the app kept on this device.',
    'Two things stay, and only you can remove them: the visit in your browser’s history, and the icon on the home screen. Clearing this site’s data in the browser’s own settings deletes everything too.',
  ],
  links: [{ words: 'Delete everything', path: '/settings/#delete' }],
};

const licence: Part = {
  id: 'licence',
  title: 'Whose it is',
  says: [
    'Evenkeel is free, and stays free. Anybody may use it, read it, change it and pass it on under the same terms. The source comes with it.',
  ],
  list: [
    'Code: GNU Affero General Public License, version 3 or later.',
    'Words: Creative Commons Attribution-ShareAlike 4.0.',
    'Fonts: Literata and Commissioner, SIL Open Font License 1.1.',
    'Icons: Phosphor, MIT licence. The boat is drawn by us.',
  ],
};

export const parts: readonly Part[] = [what, someoneElse, stays, cannot, deleting, licence];
