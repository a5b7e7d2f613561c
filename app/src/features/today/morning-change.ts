import { type Change, edited, type Instant, idFromKey } from '@evenkeel/kernel';
import type { AfterKind, Deed, Outcome } from '../pause/pause.ts';
import type { Moments } from './morning.ts';

/** Lets the night be: it is never asked about again. */
export const letBe = ({ moments }: Moments, now: Instant): readonly Change[] =>
  moments.map(({ kind, id }) => edited(kind, id, { morning: 'let-be', morningAt: now }));

/** The first tap: what I did. The night has not been looked at with it, and may still be let be. */
export const didOf = ({ moments: [first] }: Moments, did: Deed): readonly Change[] => [
  edited(first.kind, first.id, { did }),
];

/** The second tap: what happened. With it the night has been looked at. */
export const lookedAt = (
  { moments: [first, ...rest] }: Moments,
  happened: Outcome,
  now: Instant,
): readonly Change[] => [
  edited(first.kind, first.id, { happened, morning: 'looked', morningAt: now }),
  ...rest.map(({ kind, id }) => edited(kind, id, { morning: 'looked', morningAt: now })),
];

/** What the look becomes: a small victory, a piece of evidence, or a line for next time, which becomes my line. */
export const keptOf = (
  { moments: [first] }: Moments,
  after: { readonly kind: AfterKind; readonly text: string },
  now: Instant,
): readonly Change[] => {
  const text = after.text.trim();
  // In a session `after` is a rating of its own.
  const field = first.kind === 'pause' ? 'after' : 'keptAfter';
  const kept = edited(first.kind, first.id, { [field]: { kind: after.kind, text } });
  if (after.kind !== 'line' || text === '') return [kept];
  return [kept, edited('preparation', idFromKey('preparation'), { line: text, lineAt: now })];
};
