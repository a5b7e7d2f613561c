/** The places of Calm beyond the water, each of which answers Back. `typing`: there are words in the field, and the hand is on it. */
export const calmPlaces = ['typing', 'after', 'worse', 'parked', 'more', 'note'] as const;
export type CalmPlace = (typeof calmPlaces)[number];
export type CalmWay = readonly CalmPlace[];

/** The screens after the breath. `parked` is put there by the script, for a park while locked; the others stand in the page from the start. */
export const stepNames = ['after', 'worse', 'parked'] as const;
export type StepName = (typeof stepNames)[number];

/** The screen on which a way ends, or over which its sheet lies; none on the water. */
export const stepOf = (way: CalmWay): StepName | undefined =>
  stepNames.find((name) => way.some((place) => place === name));
