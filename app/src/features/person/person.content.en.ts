export const personWords = {
  group: 'People',
  add: 'Add someone',
  addLabel: 'A nickname only you would know',
  unknown: 'Someone without a name here',
} as const;

export const personListWords = {
  title: 'People',
  // Whoever finds the phone may read this page too.
  lead: 'Nicknames are safest: whoever reads this may not know who is meant. You can stop offering a name, or delete it. What you wrote about them stays, with the name.',
  emptyTitle: 'Nobody yet',
  empty: 'Here stand the people you write about, under names of your own. You can write without any.',
} as const;
