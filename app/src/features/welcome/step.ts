/** The seven steps of Prepare, in their order. */
export const steps = ['trigger', 'habit', 'line', 'tool', 'rehearsal', 'plan', 'home-screen'] as const;
export type Step = (typeof steps)[number];

/** Where in Prepare a person is: a step, or behind the last one. */
export type Stop = Step | 'end';

/** Reads `?step=3` (or `?step=end`). Anything else is the first step: an address may be old, or typed by hand. */
export const stopOf = (query: string | undefined): Stop =>
  query === 'end' ? 'end' : (steps.find((_, index) => String(index + 1) === query) ?? 'trigger');

/** 1 to 7. */
export const numberOf = (step: Step): number => steps.indexOf(step) + 1;

export const after = (step: Step): Stop => steps[numberOf(step)] ?? 'end';

const queryOf = (stop: Stop): string => (stop === 'end' ? 'end' : String(numberOf(stop)));

/** The address of a stop; `edit` when one part is changed from the overview, and the way on leads back there. */
export const pathOf = (stop: Stop, edit = false): string =>
  `/prepare/?step=${queryOf(stop)}${edit ? '&edit=1' : ''}`;

/** The way back from a stop: one step, and from the first to the start. */
export const backFrom = (stop: Stop): string => {
  const index = stop === 'end' ? steps.length : numberOf(stop) - 1;
  const before = steps[index - 1];
  return before === undefined ? '/' : pathOf(before);
};
