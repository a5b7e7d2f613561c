/**
 * The one clock of the breath, in milliseconds since the first in-breath. Where the browser animates the water, it is that
 * animation's own time, so that label, water, vibration and sound cannot drift apart; elsewhere it is the time elapsed.
 */
export interface BreathClock {
  readonly read: () => number;
  /** Begins again at 0, when the pattern has changed (the animation begins again by itself). */
  readonly restart: () => void;
}

export const createBreathClock = (water: Element, elapsed: () => number): BreathClock => {
  let began = elapsed();
  const tide = (): number | undefined => {
    // The tide is the only endless animation of the near water itself; the swell runs on a child.
    const found = water.getAnimations?.().find((one) => one.effect?.getTiming().iterations === Infinity);
    return typeof found?.currentTime === 'number' ? found.currentTime : undefined;
  };
  return {
    read: () => tide() ?? elapsed() - began,
    restart: () => {
      began = elapsed();
    },
  };
};
