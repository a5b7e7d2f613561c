/** Whom the person asks: themselves on a steady day, or somebody they know who stays calm. */
export const askedOf = ['me', 'someone'] as const;
export type AskedOf = (typeof askedOf)[number];

/** What would somebody steady do here: three short answers, and one of them small enough to do. */
export interface Steady {
  /** When it was written (ms), and minutes east of UTC there. */
  readonly at: number;
  readonly offsetMinutes?: number | undefined;
  readonly situation?: string | undefined;
  readonly would?: string | undefined;
  readonly smallThing?: string | undefined;
  /** Nothing: of oneself. */
  readonly asked?: AskedOf | null | undefined;
  /** Id of the trigger that it was written from. */
  readonly trigger?: string | undefined;
}

const answers = ['situation', 'would', 'smallThing'] as const;

/** Whether anything was answered: one line is enough. */
export const isAnswered = (steady: Partial<Steady>): boolean =>
  answers.some((field) => steady[field]?.trim());

/** The first words that tell it from others. */
export const titleOf = ({ situation, would, smallThing }: Partial<Steady>): string | undefined =>
  [situation, smallThing, would].find((words) => words?.trim());
