/** Counts presses of Shift alone, so that writing capitals never hides the page. Pure. */

export interface ShiftKey {
  readonly type: 'down' | 'up';
  readonly key: string;
  /** Held together with Shift: Control, Alt or the system key. */
  readonly withOther: boolean;
  /** Milliseconds on any clock that only goes forward. */
  readonly at: number;
}

export interface ShiftPresses {
  /** Shift is down, and nothing else was pressed since. */
  readonly alone: boolean;
  /** When each whole press ended, newest last. */
  readonly times: readonly number[];
}

export const noPresses: ShiftPresses = { alone: false, times: [] };

const PRESSES = 3;
/** From the end of the first press to the end of the last. */
const WITHIN_MS = 1500;

/** The state after one key went down or up. */
export const afterKey = (state: ShiftPresses, key: ShiftKey): ShiftPresses => {
  if (key.key !== 'Shift' || key.withOther) return noPresses;
  if (key.type === 'down') return { alone: true, times: state.times };
  if (!state.alone) return noPresses;
  const recent = state.times.filter((time) => key.at - time <= WITHIN_MS);
  return { alone: false, times: [...recent, key.at].slice(-PRESSES) };
};

/** Whether Shift has now been pressed three times, alone, within a second and a half. */
export const isHideSign = (state: ShiftPresses): boolean => state.times.length >= PRESSES;
