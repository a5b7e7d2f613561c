import { added, type Change, edited, type Id, type Instant, idFromKey } from '@evenkeel/kernel';
import type { AfterKind, Deed, Outcome } from '../pause/pause.ts';
import type { Look } from './look.ts';
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

/** What becomes a record of its own. */
type Made = Exclude<AfterKind, 'line'>;

/** The record that a look makes: always the same one, so that two tabs, or a second thought, write one and not two. */
export const madeId = (kind: Made, { moments: [first] }: Moments): Id =>
  idFromKey(`${kind}/morning/${first.id}`);

const made = (kind: Made, look: KeepingLook, text: string, now: Instant): Change => {
  const [first] = look.moments;
  return added(kind, madeId(kind, look), {
    at: now,
    words: text,
    // A session of Calm is nothing that these belong to.
    ...(first.kind === 'pause' ? { [`pause/${first.id}`]: true } : {}),
  });
};

/** What of a look is needed to keep something of it. */
type KeepingLook = Pick<Look, 'moments' | 'kept'>;

/**
 * What the look becomes: a small victory or a piece of evidence, each a record of its own, kept now and tied to the pause; or a line
 * for next time, which becomes my line. One that an earlier version kept with the moment is changed where it stands, so that
 * it is never there twice.
 */
export const keptOf = (
  look: KeepingLook,
  after: { readonly kind: AfterKind; readonly text: string },
  now: Instant,
): readonly Change[] => {
  const text = after.text.trim();
  const [first] = look.moments;
  if (after.kind !== 'line' && look.kept?.kind !== after.kind) return [made(after.kind, look, text, now)];
  // In a session `after` is a rating of its own.
  const field = first.kind === 'pause' ? 'after' : 'keptAfter';
  const kept = edited(first.kind, first.id, { [field]: { kind: after.kind, text } });
  if (after.kind !== 'line' || text === '') return [kept];
  return [kept, edited('preparation', idFromKey('preparation'), { line: text, lineAt: now })];
};
