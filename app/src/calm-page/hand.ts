import { openSound } from '../platform/audio.ts';
import { canVibrate, vibrate } from '../platform/vibration.ts';
import { keepAwake } from '../platform/wake-lock.ts';
import type { Hand } from './calm-host.ts';

const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** The hand of this device, for both hosts. */
export const createHand = (): Hand => ({ vibrate, canVibrate: canVibrate(), keepAwake, openSound, copy });
