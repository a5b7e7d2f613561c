/** Around a lesson. Its own words stand in `lesson/<slug>.en.md`. */
export const lessonWords = {
  rests: 'What this rests on',
  restsOnNothing: 'This lesson rests on experience and on no study.',
  allSources: 'All sources',
  tryIt: 'Try it',
  notBuilt: 'This part is not in Evenkeel yet. It works on paper, as it stands here.',
  next: 'Next lesson',
  all: 'All lessons',
  /** The part of a lesson page that is the person’s own. */
  yours: 'For you',
  locked: 'Evenkeel is locked, so nothing is noted here. The lesson reads the same.',
} as const;
