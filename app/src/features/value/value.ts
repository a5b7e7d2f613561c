/** Things that people hold dear, to choose from. Keys never change; one can add one's own. */
export const valueKeys = [
  'kindness',
  'honesty',
  'friends',
  'family',
  'loyalty',
  'humour',
  'curiosity',
  'learning',
  'making',
  'music',
  'nature',
  'animals',
  'faith',
  'fairness',
  'courage',
  'patience',
  'freedom',
  'health',
  'work-done-well',
  'being-of-use',
] as const;
export type ValueKey = (typeof valueKeys)[number];

/** One time of writing about what matters, as it is kept: see value.record.ts. */
export interface Writing {
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly text?: string | undefined;
  readonly line?: string | undefined;
  readonly minutes?: number | undefined;
  readonly at: number;
  readonly offsetMinutes?: number | undefined;
}

/** So many are chosen at most: few enough to write about. */
export const MOST = 3;

/** So many minutes were written in the study (Stinson et al. 2011, 10.1177/0956797611417725). Nothing happens when they are over. */
export const MINUTES = 15;

type Chosen = Readonly<Record<string, string>>;

/** Chosen, or not any more. A fourth is refused: undefined. `words` are kept as they stand, so that a later list changes nothing. */
export const toggleValue = (chosen: Chosen, key: string, words: string): Chosen | undefined => {
  if (key in chosen) return Object.fromEntries(Object.entries(chosen).filter(([one]) => one !== key));
  return Object.keys(chosen).length < MOST ? { ...chosen, [key]: words } : undefined;
};

/** One of one's own, by an id. Refused (undefined) where three are chosen, and where the same words are there already. */
export const withOwn = (chosen: Chosen, id: string, words: string): Chosen | undefined => {
  const said = words.trim();
  const isThere = Object.values(chosen).some((one) => one.trim().toLowerCase() === said.toLowerCase());
  return said === '' || isThere ? undefined : toggleValue(chosen, id, said);
};

/** Whole minutes that were written: those of the draft, and those since (milliseconds that only go forward). */
export const minutesWritten = (before: number, milliseconds: number): number =>
  before + Math.max(0, Math.floor(milliseconds / 60_000));

/** What stands for a writing in a list: its line, else its values, else its beginning. */
export const titleOf = ({ line, values = {}, text }: Writing, between: string): string | undefined =>
  [line, Object.values(values).join(between), text].find((words) => words?.trim());

/** Newest first. */
export const byTime = <One extends { readonly fields: Writing }>(writings: readonly One[]): readonly One[] =>
  writings.toSorted((one, other) => other.fields.at - one.fields.at);
