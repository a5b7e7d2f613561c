import type { Exercise } from './lesson.ts';

/**
 * Where each exercise is done. None: it is not part of this version. An address that the table of contents does not name
 * counts as none too, so that no lesson leads to a page that is not there.
 */
const places: Readonly<Record<Exercise, string | undefined>> = {
  trigger: '/trigger/',
  feeling: '/trigger/',
  origin: '/origin/',
  'safe-moment': '/safe-moments/',
  routine: '/routine/',
  help: '/help/',
  'private-question': '/private-question/',
  belief: '/beliefs/',
  'belief-bridge': '/beliefs/',
  experiment: '/experiments/',
  affirmation: '/affirmations/',
  value: '/values/',
  breathing: '/calm/?practice=5',
  notice: '/notice/',
  tool: '/tools/',
  prediction: '/fears/',
  plan: '/plans/',
  compassion: '/letter/',
  strength: undefined,
  goal: undefined,
  belonging: undefined,
  pause: '/pause/',
  message: undefined,
  boundary: undefined,
  talk: undefined,
  evidence: '/evidence/',
  victory: '/victories/',
  'look-back': '/look-back/',
};

/** The address of an exercise, if it is built. `routes`: every address that is. */
export const exercisePlace = (exercise: Exercise, routes: readonly string[]): string | undefined => {
  const place = places[exercise];
  return place !== undefined && routes.includes(place.replace(/\?.*/, '')) ? place : undefined;
};
