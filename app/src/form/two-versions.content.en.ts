/** Where two tabs disagreed. */
export const versionWords = {
  twoVersions: 'Two versions of this were kept',
  twoVersionsLead: 'It was changed in two places at once. Nothing is lost: keep the one you mean.',
  whichOne: (label: string) => `${label}: which one?`,
  keepThis: 'Keep this one',
  picked: 'Picked',
  nothing: 'Nothing',
} as const;
