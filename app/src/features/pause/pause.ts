import { type Id, type Instant, minutes } from '@evenkeel/kernel';
import type { Want } from './parked.ts';

/** How a pause may end. All are equal. To wait longer is no ending: the wait goes on. */
export const endings = ['check-in-later', 'ask-once', 'let-go', 'sent-as-it-was', 'worry-accurate'] as const;
export type Ending = (typeof endings)[number];

/** What the person did that night, one tap in the morning. */
export const deeds = ['waited', 'asked', 'sent', 'let-go', 'something-else'] as const;
export type Deed = (typeof deeds)[number];

/** What turned out to be so, as far as the morning knows. */
export const outcomes = [
  'busy',
  'asleep',
  'needed-quiet',
  'phone-away',
  'no-answer-needed',
  // One of the five above, not said which.
  'plain-reason',
  'other',
  'as-feared',
  'not-known',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Other explanations for a silence that a person may weigh; also outcomes, so that those which were true come first. */
export const reasons = ['busy', 'asleep', 'needed-quiet', 'phone-away', 'no-answer-needed'] as const;
export type Reason = (typeof reasons)[number];

/** What a look back may become. */
export const afterKinds = ['victory', 'evidence', 'line'] as const;
export type AfterKind = (typeof afterKinds)[number];

/** A pause as it is read from the store; the meaning of each field stands in `pause.record.ts`. Times in ms. */
export interface Pause {
  readonly parkedAt: number;
  readonly offsetMinutes?: number | undefined;
  readonly message?: string | undefined;
  readonly want?: Want | undefined;
  readonly startedAt?: number | undefined;
  readonly endsAt?: number | undefined;
  readonly minutes?: number | undefined;
  readonly mark?: Readonly<Record<string, number | null>> | undefined;
  readonly urgeAtStart?: number | undefined;
  readonly urgeAtEnd?: number | undefined;
  readonly reason?: Reason | undefined;
  readonly explanation?: string | undefined;
  readonly worryIsAccurate?: boolean | undefined;
  readonly know?: string | undefined;
  readonly need?: string | undefined;
  readonly ending?: Ending | null | undefined;
  readonly endedAt?: number | null | undefined;
  readonly checkInAt?: number | null | undefined;
  readonly asked?: string | undefined;
  readonly morning?: 'looked' | 'let-be' | undefined;
  readonly morningAt?: number | undefined;
  readonly did?: Deed | undefined;
  readonly happened?: Outcome | undefined;
  readonly after?: { readonly kind: AfterKind; readonly text: string } | undefined;
}

/** A pause with its id, as the store hands it out. */
export interface Kept {
  readonly id: Id;
  readonly fields: Pause;
}

/** How long an unfinished pause stays the one the app opens on; later it waits in a list, and for the morning. */
const FRESH = minutes(4 * 60);

const isOpen = ({ fields }: Kept): boolean => !fields.ending;

/** The morning has asked about it, or let it be: nothing leads back to it by itself any more. */
const isPast = ({ fields }: Kept): boolean => fields.morning !== undefined;

/** Still of this hard moment: running, or begun or run out less than four hours ago. One from the future (a clock set back) is. */
const isFresh = ({ fields }: Kept, now: Instant): boolean =>
  now - Math.max(fields.parkedAt, fields.endsAt ?? 0) < FRESH;

const newestFirst = (a: Kept, b: Kept): number =>
  b.fields.parkedAt - a.fields.parkedAt || (a.id < b.id ? 1 : -1);

export interface Current<P extends Kept> {
  /** The pause that the page opens on. */
  readonly current: P | undefined;
  /** Other pauses of the same hard moment: two tabs paused at once. Both are kept; these are offered. */
  readonly others: readonly P[];
  /** Unfinished ones of earlier days, or that the morning has asked about, newest first. Kept, and offered where nothing is parked. */
  readonly older: readonly P[];
}

/** Which pause is meant now. Two tabs agree, whatever order the records come in. */
export const currentPause = <P extends Kept>(pauses: readonly P[], now: Instant): Current<P> => {
  const open = pauses.filter(isOpen).toSorted(newestFirst);
  const isNow = (pause: P): boolean => isFresh(pause, now) && !isPast(pause);
  const [current, ...others] = open.filter(isNow);
  return { current, others, older: open.filter((pause) => !isNow(pause)) };
};

/** Whether the morning said how it turned out. A night that was let be, or is still open, takes no check-in away. */
const isAnswered = ({ morning, happened }: Pause): boolean =>
  morning === 'looked' && happened !== undefined && happened !== 'not-known';

/** Pauses that wait for a check-in, soonest first. */
export const checkIns = <P extends Kept>(pauses: readonly P[]): readonly P[] =>
  pauses
    .filter(({ fields }) => fields.ending === 'check-in-later' && !!fields.checkInAt && !isAnswered(fields))
    .toSorted((a, b) => (a.fields.checkInAt ?? 0) - (b.fields.checkInAt ?? 0));

/** Those check-ins whose time has come. */
export const dueCheckIns = <P extends Kept>(pauses: readonly P[], now: Instant): readonly P[] =>
  checkIns(pauses).filter(({ fields }) => (fields.checkInAt ?? 0) <= now);

/** The path that the app opens on: a pause that runs or awaits its ending. */
export const pauseStart = (pauses: readonly Kept[], now: Instant): string | undefined =>
  currentPause(pauses, now).current ? '/pause/' : undefined;

/** What Today leads back to: a check-in that is due, else a pause that is still open, however old. */
export const toReturnTo = <P extends Kept>(pauses: readonly P[], now: Instant): P | undefined => {
  const { current, older } = currentPause(pauses, now);
  return dueCheckIns(pauses, now)[0] ?? current ?? older.find((pause) => !isPast(pause));
};
