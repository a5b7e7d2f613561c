/** The first questions about a new wording. */
export const newWords = {
  title: 'A sentence to say',
  lead: 'Take one that is close, or write your own.',
  bridges: 'Small ones that may be true already',
  ends: 'Where they may lead',
  endsHint:
    'These are bright. If one does not feel true, it can weigh on you, so a small one may be the better start.',
  own: 'In your own words',
  ownHint: 'Short, and true enough that you can nod.',
  empty: 'A few words are enough.',
  same: 'This sentence is here already.',
  accurate: 'My worry is accurate',
} as const;
