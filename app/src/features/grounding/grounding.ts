/**
 * The exercises, in the order in which they are offered: outside anchors first (things to see, hear, touch), the body and
 * the breath last: turning inward can do harm with trauma or dissociation (Britton 2021, 10.1177/2167702621996340).
 */
export const exercises = [
  'senses',
  'feet',
  'sounds',
  'cold-water',
  'slow-look',
  'surroundings',
  'body',
] as const;
export type Exercise = (typeof exercises)[number];

/** What it leans on. When one kind makes it worse, another kind is offered. */
export const anchors: Readonly<Record<Exercise, 'seeing' | 'hearing' | 'touch' | 'inside'>> = {
  senses: 'seeing',
  feet: 'touch',
  sounds: 'hearing',
  'cold-water': 'touch',
  'slow-look': 'seeing',
  surroundings: 'seeing',
  body: 'inside',
};

export const felts = ['better', 'same', 'worse'] as const;
export type Felt = (typeof felts)[number];

/** No exercise is longer. */
export const LONGEST_SECONDS = 180;

export const isExercise = (name: unknown): name is Exercise =>
  exercises.some((exercise) => exercise === name);

/**
 * What to offer after an answer. Better or the same: stay free, nothing is pushed. Worse: the first exercise of another
 * kind that was not tried in this sitting, never one that turns inward; when two kinds made it worse, or none is left,
 * a person.
 */
export const afterFelt = (
  tried: readonly { readonly exercise: Exercise; readonly felt: Felt }[],
):
  | { readonly type: 'free' }
  | { readonly type: 'another'; readonly exercise: Exercise }
  | { readonly type: 'person' } => {
  if (tried.at(-1)?.felt !== 'worse') return { type: 'free' };
  const worse = new Set(
    tried.filter(({ felt }) => felt === 'worse').map(({ exercise }) => anchors[exercise]),
  );
  const done = new Set(tried.map(({ exercise }) => exercise));
  const next = exercises.find(
    (exercise) => !worse.has(anchors[exercise]) && !done.has(exercise) && anchors[exercise] !== 'inside',
  );
  return next === undefined || worse.size >= 2 ? { type: 'person' } : { type: 'another', exercise: next };
};
