import { type BreathMoment, type Pattern, type Phase, phaseAt } from '../features/breathing/breathing.ts';

/** Told apart with eyes shut: one long for in, one short for a little more, none for hold, two short for out. Milliseconds. */
export const vibrationOf: Readonly<Record<Phase, readonly number[]>> = {
  in: [420],
  more: [160],
  hold: [],
  out: [110, 130, 110],
};

/** In is the higher of two tones a fifth apart (A3, D3); a hold is silent. Hz. */
export const toneOf: Readonly<Record<Phase, number | undefined>> = {
  in: 220,
  more: 247,
  hold: undefined,
  out: 147,
};

/** A cue that comes later than this after its leg began would mislead; it waits for the next leg. Milliseconds. */
const LATE = 700;

export interface Guide {
  readonly stop: () => void;
}

/**
 * Calls `onLeg` at the start of each leg, and `onBreath` when a whole breath is done. It keeps no time of its own: it
 * asks the clock of the breath where it is, waits until the next leg, and asks again. After a sleep it is at once right.
 */
export const startGuide = (
  pattern: Pattern,
  read: () => number,
  on: { readonly leg: (at: BreathMoment) => void; readonly breath: (done: number) => void },
  timer: { readonly set: (call: () => void, ms: number) => number; readonly clear: (id: number) => void },
): Guide => {
  let last: { cycle: number; index: number } | undefined;
  let waiting = 0;

  const look = (): void => {
    const at = phaseAt(pattern, read());
    const isNew = last === undefined || at.cycle !== last.cycle || at.index !== last.index;
    const breaths = last === undefined ? 0 : at.cycle - last.cycle;
    last = { cycle: at.cycle, index: at.index };
    waiting = timer.set(look, Math.max(20, at.left + 4));
    if (isNew && at.since < LATE) on.leg(at);
    // Last, because the one who listens may stop the guide here.
    if (breaths > 0) on.breath(at.cycle);
  };

  look();
  return { stop: () => timer.clear(waiting) };
};
