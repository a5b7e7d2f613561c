import { type Instant, minutes } from '@evenkeel/kernel';
import type { Trigger } from './trigger.ts';

/** What a trigger may be followed to, in the order in which it is offered. */
export const furthers = ['fear', 'steady', 'victory', 'evidence', 'plan'] as const;
export type Further = (typeof furthers)[number];

const HOUR = minutes(60);
/** More ways than these are a list. */
export const MOST = 3;

interface Around {
  readonly now: Instant;
  /** It is the evening of a hard day: Calm and people are enough. */
  readonly isHardEvening: boolean;
  /** What was answered to the private question. */
  readonly answer: string | undefined;
  /** There is a plan for what set it off. */
  readonly isPlanned: boolean;
}

const isWritten = (text: string | undefined): boolean => Boolean(text?.trim());

/** What of a trigger makes a way fit. Told from what is there, never from what the words say. */
const fits: Readonly<Record<Further, (trigger: Trigger, around: Around) => boolean>> = {
  // A thought can be put as something that will be seen to come or not.
  fear: ({ thought }) => isWritten(thought),
  steady: ({ steady, thought, happened, want }) =>
    !isWritten(steady) && (isWritten(thought) || isWritten(happened) || Object.keys(want ?? {}).length > 0),
  victory: ({ did }) => isWritten(did),
  // Nobody who is sometimes afraid of the other is led to argue their alarm away.
  evidence: ({ belief }, { answer }) => answer !== 'sometimes' && Object.keys(belief ?? {}).length > 0,
  plan: ({ common }, { isPlanned }) => isWritten(common) && !isPlanned,
};

/**
 * The ways on from a trigger, three at most. Within the hour only what is about this one; to plan, to celebrate and to weigh
 * is for later. In the evening of a hard day there are none.
 */
export const furtherFrom = (trigger: Trigger, around: Around): readonly Further[] => {
  if (around.isHardEvening) return [];
  const isFresh = around.now - trigger.at < HOUR;
  return furthers
    .filter((way) => !isFresh || way === 'fear' || way === 'steady')
    .filter((way) => fits[way](trigger, around))
    .slice(0, MOST);
};
