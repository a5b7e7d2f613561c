import { type Id, instant, isId } from '@evenkeel/kernel';
import { type ByTheClock, isSameDay } from '../checking/checking.ts';
import {
  type AfterKind,
  afterKinds,
  type Deed,
  deeds,
  type Kept,
  type Outcome,
  outcomes,
  reasons,
} from '../pause/pause.ts';
import type { PrivateAnswer } from '../pause/private-check.ts';
import { type HardSession, hardNight, type Moments } from './morning.ts';

/** The pages of one look. Each has an address, so that Back goes one page back and a reload loses nothing. */
export const lookSteps = ['did', 'happened', 'which', 'feared', 'keep', ...afterKinds, 'done'] as const;
export type LookStep = (typeof lookSteps)[number];

export interface LookPlace {
  readonly step: LookStep;
  /** Which hard moment the answers go to; without it, the one that the morning asks about. An id says nothing of what is in it. */
  readonly id: Id | undefined;
}

export const queryToLook = (query: Readonly<Record<string, string>>): LookPlace => {
  const { step: wanted, id } = query as { step?: string; id?: string };
  return { step: lookSteps.find((step) => step === wanted) ?? 'did', id: isId(id) ? id : undefined };
};

/** The answers themselves never stand in an address: the browser keeps those in its history. */
export const lookToPath = (step: LookStep, id: Id): string => `/last-night/?step=${step}&id=${id}`;

/** A session as the look reads it; what a newer app may have written there is read as nothing. */
export interface LookedSession extends HardSession {
  readonly fields: HardSession['fields'] & {
    readonly morningAt?: number | undefined;
    readonly did?: string | undefined;
    readonly happened?: string | undefined;
    readonly keptAfter?: { readonly kind: string; readonly text: string } | undefined;
  };
}

/** What is looked at, and what has been said of it so far. */
export interface Look extends Moments {
  /** When the first of them was (ms), and minutes east of UTC there, if the record says. */
  readonly at: number;
  readonly offsetMinutes: number | undefined;
  readonly did: Deed | undefined;
  readonly happened: Outcome | undefined;
  /** What is kept with the moment itself: a line for next time, and in older records anything. */
  readonly kept: { readonly kind: string; readonly text: string } | undefined;
}

/**
 * What the page looks at: the night that the morning asks about, or one that was looked at earlier this same day and that
 * the address names. Anything older stays as it was left.
 */
export const lookOf = (
  pauses: readonly Kept[],
  sessions: readonly LookedSession[],
  clock: ByTheClock,
  id: Id | undefined,
): Look | undefined => {
  const due = hardNight(pauses, sessions, clock);
  const isDue = due !== undefined && (id === undefined || due.moments.some((moment) => moment.id === id));
  const wanted = isDue ? due.moments[0].id : id;
  const pause = pauses.find((one) => one.id === wanted)?.fields;
  const session = sessions.find((one) => one.id === wanted)?.fields;
  const { did, happened, morning, morningAt } = pause ?? session ?? {};
  const said = {
    at: pause?.parkedAt ?? session?.startedAt ?? 0,
    offsetMinutes: pause?.offsetMinutes ?? session?.offsetMinutes,
    did: deeds.find((one) => one === did),
    happened: outcomes.find((one) => one === happened),
    kept: pause?.after ?? session?.keptAfter,
  };
  if (isDue) return { moments: due.moments, ...said };
  if (id === undefined || morning !== 'looked' || morningAt === undefined) return undefined;
  if (!isSameDay(instant(morningAt), clock)) return undefined;
  return { moments: [{ kind: pause ? 'pause' : 'session', id }], ...said };
};

/** What may be answered to *What happened?* */
export const outcomesFor = (answer: PrivateAnswer | undefined): readonly Outcome[] => {
  // To somebody who is afraid of them the app offers no harmless reason; the private question promises that.
  if (answer === 'sometimes') return ['as-feared', 'other', 'not-known'];
  // Never asked, or not answered: a plain reason can be told with one tap, but no list of them is laid out.
  if (answer !== 'never') return ['plain-reason', 'as-feared', 'other', 'not-known'];
  const [first, second, ...rest] = reasons;
  return [first, second, 'as-feared', ...rest, 'other', 'not-known'];
};

/**
 * What may be made of it. Where the fear came true nothing is celebrated and nothing proved; and somebody who is afraid of
 * them is not asked for kind facts about them.
 */
export const keepsFor = (
  happened: Outcome | undefined,
  answer: PrivateAnswer | undefined,
): readonly AfterKind[] => {
  if (happened === 'as-feared') return ['line'];
  return answer === 'sometimes' ? ['victory', 'line'] : afterKinds;
};

/** The page after *What happened?* */
export const afterHappened = (happened: Outcome): LookStep => {
  if (happened === 'as-feared') return 'feared';
  return happened === 'plain-reason' ? 'which' : 'keep';
};

const isReason = (happened: Outcome): boolean =>
  happened === 'plain-reason' || reasons.some((reason) => reason === happened);

/** Which page stands on the screen: the one that was asked for, or the one that has to come before it. */
export const stepToShow = (step: LookStep, look: Look, answer: PrivateAnswer | undefined): LookStep => {
  if (step === 'did' || look.did === undefined) return 'did';
  const { happened } = look;
  if (step === 'happened' || happened === undefined) return 'happened';
  if (step === 'which' && isReason(happened) && answer !== 'sometimes') return 'which';
  if (step === 'done' || keepsFor(happened, answer).some((kind) => kind === step)) return step;
  return happened === 'as-feared' ? 'feared' : 'keep';
};
