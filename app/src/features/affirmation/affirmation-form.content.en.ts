export const moreWords = {
  time: 'When would you like to say it?',
  timeHint: 'Leave it open, and it can come at any of these times.',
  belief: 'Does it say a belief of yours?',
  beliefHint: 'Then what you kept for that belief stands beside it.',
  feltHint: 'You can leave this open. Then the app does not suggest it yet.',
} as const;

export const bridgeWords = {
  title: 'A smaller sentence',
  lead: (words: string) => `On the way to ‘${words}’. It only has to be a little true.`,
  offers: 'Beginnings, and small ones',
  evidence: 'With a line of your own in it',
  evidenceHint: 'These are moments you kept. Tap one, and change it as you like.',
} as const;

export const editWords = {
  title: 'Change the sentence',
  words: 'The sentence',
  reworded: 'With other words, it will ask anew how true it feels.',
} as const;

export const bothWords = {
  title: 'True, and not yet true',
  lead: (words: string) => `‘${words}’ can be true in part. Say both, and neither is a lie.`,
  why: 'In one study, a bright sentence weighed less on people when they could also say how it was not true.',
  trueNow: 'In what way is it true already?',
  trueHint: 'One small thing counts.',
  notYet: 'In what way is it not true yet?',
  notYetHint: 'This is allowed to stand.',
} as const;
