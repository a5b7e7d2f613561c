import { type Day, dayOf, type Instant, instant, minutes } from '@evenkeel/kernel';
import type { Side } from '../belief/against.ts';
import type { Role } from '../belief/belief.ts';

/** A moment I acted in line with a new belief; a kind fact about how somebody was to me; a kind word. */
export const evidenceForms = ['moment', 'fact', 'kind-word'] as const;
export type EvidenceForm = (typeof evidenceForms)[number];

type Ids = Readonly<Record<string, true>> | undefined;

/** A piece of evidence as it is kept: see evidence.record.ts. */
export interface Evidence {
  readonly at: number;
  readonly offsetMinutes?: number | undefined;
  readonly words?: string | undefined;
  readonly form?: EvidenceForm | undefined;
  readonly means?: string | undefined;
  readonly belief?: Readonly<Record<string, Side>> | undefined;
  readonly person?: Ids;
  readonly trigger?: Ids;
  readonly pause?: Ids;
  readonly prediction?: Ids;
  readonly experiment?: Ids;
}

export const isForm = (key: string | undefined): key is EvidenceForm =>
  evidenceForms.some((form) => form === key);

/** On which side something stands until the person says otherwise: against an old belief, for what answers one. */
export const firstSide = (role: Role | undefined): Side =>
  role === 'bridge' || role === 'new' ? 'for' : 'against';

/** A tap on a belief: tied to it, or no longer. */
export const withBelief = (
  sides: Readonly<Record<string, Side>>,
  id: string,
  side: Side,
): Readonly<Record<string, Side>> => {
  const { [id]: was, ...others } = sides;
  return was === undefined ? { ...sides, [id]: side } : others;
};

/**
 * The time that a picked day stands for: now, if it is the person's day that it is now, else its noon. Nothing for a day that
 * is still to come: what has not been is no evidence.
 */
export const dayToAt = (
  day: string,
  {
    now,
    offsetMinutes,
    dayStart,
  }: { readonly now: Instant; readonly offsetMinutes: number; readonly dayStart: number },
): Instant | undefined => {
  const today: Day = dayOf(now, offsetMinutes, dayStart);
  if (day === today) return now;
  return day > today ? undefined : instant(Date.parse(`${day}T12:00:00Z`) - minutes(offsetMinutes));
};

/** The day that a time belongs to, where it was. */
export const dayAt = (
  { at, offsetMinutes = 0 }: Pick<Evidence, 'at' | 'offsetMinutes'>,
  dayStart: number,
): Day => dayOf(instant(at), offsetMinutes, dayStart);
