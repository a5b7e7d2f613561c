/** The places of Calm beyond the water, each of which answers Back. `typing`: there are words in the field, and the hand is on it. */
export const calmPlaces = ['typing', 'after', 'worse', 'more', 'note'] as const;
export type CalmPlace = (typeof calmPlaces)[number];
export type CalmWay = readonly CalmPlace[];

/** The screens after the breath. They stand in the page from the start. */
export const stepNames = ['after', 'worse'] as const;
export type StepName = (typeof stepNames)[number];

/** The screen on which a way ends, or over which its sheet lies; none on the water. */
export const stepOf = (way: CalmWay): StepName | undefined =>
  stepNames.find((name) => way.some((place) => place === name));
