/**
 * Keeps the screen on until the returned function is called. The browser lets go of the lock whenever the page is hidden,
 * so it is asked for again when the page is seen. A refusal (low battery, policy, no support) is survived in silence.
 */
export const keepAwake = (): (() => void) => {
  let lock: WakeLockSentinel | undefined;
  let isWanted = true;

  const ask = async (): Promise<void> => {
    if (!isWanted || document.visibilityState !== 'visible') return;
    try {
      const given = await navigator.wakeLock?.request('screen');
      if (isWanted) lock = given;
      else await given?.release();
    } catch {
      // Refused: the screen may dim, the breath goes on.
    }
  };
  const onSeen = () => void ask();

  document.addEventListener('visibilitychange', onSeen);
  onSeen();
  return () => {
    isWanted = false;
    document.removeEventListener('visibilitychange', onSeen);
    lock?.release().catch(() => undefined);
    lock = undefined;
  };
};
