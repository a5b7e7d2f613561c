import { type Pause, type Reason, reasons } from './pause.ts';
import type { PrivateAnswer } from './private-check.ts';
import { hasEased } from './pull.ts';

/** Reasons that turned out true for this person before, the most frequent first; from what the mornings said. */
export const reasonsBefore = (pauses: readonly Pause[]): readonly Reason[] => {
  const times = new Map<Reason, number>();
  for (const { happened } of pauses) {
    const reason = reasons.find((one) => one === happened);
    if (reason !== undefined) times.set(reason, (times.get(reason) ?? 0) + 1);
  }
  return [...times].toSorted((a, b) => b[1] - a[1]).map(([reason]) => reason);
};

export type Explanations =
  /** Nothing is offered: the pull has not eased, or is not known to have. */
  | { readonly type: 'not-now' }
  /** Nothing is offered, ever, about somebody the person is sometimes afraid of: their alarm may be telling them something. */
  | { readonly type: 'not-for-them' }
  /** `before`: true for this person in the past. `suggested`: the app's own; only for those never afraid. */
  | { readonly type: 'offered'; readonly before: readonly Reason[]; readonly suggested: readonly Reason[] };

/** Which other explanations may be offered. Not asked or not answered counts as unknown: then none of the app's own. */
export const explanationsFor = (
  pause: Pause,
  others: readonly Pause[],
  answer: PrivateAnswer | undefined,
): Explanations => {
  if (answer === 'sometimes') return { type: 'not-for-them' };
  if (!hasEased(pause)) return { type: 'not-now' };
  const before = reasonsBefore(others);
  const suggested = answer === 'never' ? reasons.filter((one) => !before.includes(one)) : [];
  return { type: 'offered', before, suggested };
};
