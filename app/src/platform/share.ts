import type { Device } from '../shell/world.ts';

/** The system's share sheet and clipboard. Every refusal is an answer. Call from a tap: browsers demand one. */
export const createShare = (): Pick<Device, 'share' | 'canShare' | 'copy'> => {
  const canShare = typeof navigator.share === 'function';
  return {
    canShare,
    share: async (text) => {
      if (!canShare) return 'unavailable';
      try {
        await navigator.share({ text });
        return 'shared';
      } catch (error) {
        return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'unavailable';
      }
    },
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
  };
};
