/** Whether the device may be able to vibrate. A desktop browser may say yes and do nothing. */
export const canVibrate = (): boolean => typeof navigator.vibrate === 'function';

/**
 * Vibrates in a pattern of milliseconds (on, off, on, …); an empty one stops. Before the first touch of the page a browser
 * refuses and complains in its log, so it is not asked.
 */
export const vibrate = (pattern: readonly number[]): void => {
  if (!canVibrate() || navigator.userActivation?.hasBeenActive === false) return;
  try {
    navigator.vibrate([...pattern]);
  } catch {
    // Forbidden by policy: the breath goes on without.
  }
};
