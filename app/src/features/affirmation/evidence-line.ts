import type { Day } from '@evenkeel/kernel';
import { type Affirmation, type Kept, ofDay, type SaidBelief } from './affirmation.ts';

/** What is read of a piece of evidence. */
export interface Spoken {
  readonly at: number;
  readonly words?: string | undefined;
  readonly belief?: Readonly<Record<string, string>> | undefined;
}

/**
 * What of a person's own evidence speaks for an affirmation, newest first: for the belief it says, or against the old
 * belief that this one answers.
 */
export const evidenceFor = <One extends Kept<Spoken>>(
  { belief }: Pick<Affirmation, 'belief'>,
  beliefs: readonly Kept<SaidBelief>[],
  evidence: readonly One[],
): readonly One[] => {
  if (belief === undefined) return [];
  const old = beliefs.find(({ id }) => id === belief)?.fields.of;
  return evidence
    .filter(({ fields }) => fields.words?.trim())
    .filter(({ fields: { belief: tied = {} } }) => {
      const own = tied[belief];
      return own === undefined ? old !== undefined && tied[old] === 'against' : own === 'for';
    })
    .toSorted((one, other) => other.fields.at - one.fields.at || (one.id < other.id ? 1 : -1));
};

/** One line of it: the same all day, another on the next. */
export const evidenceOfDay = <One extends Kept<Spoken>>(lines: readonly One[], day: Day): One | undefined =>
  ofDay(lines, day);
