export const newWords = {
  title: 'An old belief',
  lead: 'One sentence that speaks up when you are afraid. Write it as harsh as it sounds. It stays on this device.',
  starters: 'Some that many people know',
  own: 'In your own words',
  since: 'Since when, if you know',
  sinceHint: 'School, say, or a year. It may stay empty.',
  empty: 'One sentence, or one tap above, is enough.',
  same: 'This one is on your list already.',
  seeSame: 'Open it',
  felt: 'How true does it feel now?',
  feltHint: 'As it feels, not as you think it is. It may stay open.',
  rating: 'How true it feels',
  ends: ['not true at all', 'wholly true'],
  unanswered: 'Not marked',
} as const;

export const editWords = {
  title: 'Change it',
  words: 'The words',
  role: 'What is it?',
  empty: 'Without words nothing can be kept. To take it off the list, let it rest or delete it.',
} as const;

export const answerFormWords = {
  title: 'What could answer it?',
  lead: (old: string) => `‘${old}’`,
  bridges: 'A bridge',
  bridgesHint: 'Something small that may be true already. Half believed is enough.',
  news: 'A new belief',
  newsHint: 'Where it may lead. It need not feel true yet.',
  own: 'In your own words',
  ownHint: 'Tap one above and change it, or write your own.',
  stems: 'Ways to begin',
  role: 'What is it for you?',
  roles: { bridge: 'A bridge', new: 'A new belief' },
  empty: 'One sentence is enough. You can also go back and leave it open.',
  noRole: 'Is it a bridge, or a new belief? One tap tells.',
  accurate: 'My worry is accurate',
  same: 'You have this answer already.',
  felt: 'How true does that feel now?',
  feltHint: 'It may stay open.',
  notNow: 'Not now',
} as const;

export const farWords = {
  over: 'It is kept.',
  title: 'It may feel far off today',
  // Wood et al. 2009, 10.1111/j.1467-9280.2009.02370.x, seen; not found again by Flynn & Bordieri 2020, seen.
  why: 'A sentence that does not feel true can sting when you say it often. A bridge starts smaller: it is partly true, and not yet all of it.',
  find: 'Look for a bridge',
  leave: 'Leave it as it is',
} as const;

export const accurateWords = {
  title: 'It may not be a belief at all',
  lead: 'An old belief is about everybody and always. What you feel may be about this one person, and it may be right. Then there is nothing to argue away.',
  know: 'What I know, and what I need',
  help: 'Help, from people',
  afraid: 'I am afraid of them',
  back: 'Go back',
} as const;
