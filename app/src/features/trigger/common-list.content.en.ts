export const commonListWords = {
  title: 'What sets it off',
  lead: 'These are offered when you note something. What you wrote before keeps its own words.',
  add: 'Add one',
  addLabel: 'In a few words of your own',
} as const;
