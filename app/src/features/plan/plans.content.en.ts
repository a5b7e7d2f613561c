/** The list of plans. */
export const plansWords = {
  title: 'Plans',
  // What is decided in a calm hour is easier to do in a hard one.
  lead: 'One plan for each thing that sets it off. Made in a calm hour, it is easier to find in a hard one.',
  own: 'Your plans',
  none: 'No plan for these yet',
  noneLead: 'One at a time is enough, or none.',
  resting: 'Resting',
  emptyTitle: 'No plans yet',
  empty: 'Pick one thing that often sets it off, and one small thing to do then. One plan is enough.',
  write: 'Make a plan',
} as const;

export const plannedWords = {
  over: 'You planned',
} as const;
