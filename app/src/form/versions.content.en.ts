/** Two tabs, or later two devices, changed the same thing at once. */
export const versionWords = {
  title: 'Two versions of this were kept',
  lead: 'It was changed in two places at once. Nothing is lost: keep the one you mean.',
  one: (label: string) => `${label}: which one?`,
  keep: 'Keep this one',
  none: 'Nothing',
} as const;
