import type { Sources } from './source.ts';

/**
 * Every work that a lesson rests on. Authors, titles and places are quoted as they are; `showed` is ours, and says how far
 * it goes. `sure` is how we know it: read, remembered, or in doubt.
 */
export const sources: Sources = {
  'fraley-2015': {
    authors: 'Fraley, R. C., Hudson, N. W., Heffernan, M. E., & Segal, N.',
    year: 2015,
    title:
      'Are adult attachment styles categorical or dimensional? A taxometric analysis of general and relationship-specific attachment orientations',
    where: 'Journal of Personality and Social Psychology, 109(2), 354–368',
    doi: '10.1037/pspp0000027',
    showed: 'How people attach is better described by amounts than by kinds.',
    sure: 'from memory',
  },
  'wood-2009': {
    authors: 'Wood, J. V., Perunovic, W. Q. E., & Lee, J. W.',
    year: 2009,
    title: 'Positive self-statements: Power for some, peril for others',
    where: 'Psychological Science, 20(7), 860–866',
    doi: '10.1111/j.1467-9280.2009.02370.x',
    showed:
      'People who thought little of themselves felt a little worse after they said a very kind sentence again and again. A later large study found no such harm.',
    sure: 'from memory',
  },
};
