export const usingWords = {
  before: 'How hard is it right now?',
  beforeHint: 'Only if you like.',
  after: 'And now, after it?',
  ends: ['not at all', 'as hard as it gets'],
  unanswered: 'not answered',
  kept: 'Kept. Your answers put what helps you first.',
  notKept: 'Your answer could not be kept. The tool works all the same.',
  open: (host: string) => `Open ${host}`,
  openHint: 'It opens outside of this app.',
  noLink: 'There is no address here that can be opened.',
  ring: (name: string) => `Ring ${name}`,
  noNumber: 'There is no number here. You can add one.',
  ownTime: 'Take the time it takes.',
  worseTitle: 'Then leave this one.',
  worse: 'It happens. Another kind of help may fit better now.',
  ground: 'Look slowly round',
  person: 'Reach a person',
  accurate: 'My worry is accurate',
  another: 'Another tool',
  enough: 'Enough for now',
  missingTitle: 'This is not here',
  missingLocked: 'It cannot be read while the app is locked.',
} as const;

export const soundPlayWords = {
  play: 'Play',
  stop: 'Stop',
  volume: 'How loud',
  volumeEnds: ['silent', 'full'],
  length: 'For how long',
  // iOS tells a page neither of its switch nor of its volume.
  hear: 'If you hear nothing, look at the volume, and at the silent switch on the side of the phone.',
  // Browsers differ, and say nothing of it beforehand.
  screen:
    'It plays while this page is open, and stops when you leave it or the app locks. With the screen off, many phones stop it too.',
  refused:
    'This browser gives no sound right now. It is nothing you did. The waves on Calm move without sound, and your other tools are here.',
  interrupted: 'The phone needed the sound for something else. You can play it again.',
  over: 'It is over.',
} as const;
