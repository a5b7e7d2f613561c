/** What stands behind *This makes it worse*, on every page with an exercise. */
export const worseWords = {
  fold: 'This makes it worse',
  lead: 'Then it is not for now. Stopping is a good answer.',
  look: 'Look slowly round',
  water: 'Breathe with the water',
  accurate: 'My worry is accurate',
  help: 'Help from people',
} as const;
