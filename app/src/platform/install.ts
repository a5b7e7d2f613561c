import { signal } from '@preact/signals';
import type { Device } from '../shell/world.ts';

/** Chromium's offer to install. Not in TypeScript's DOM library, because it is not a standard. */
interface InstallOffer extends Event {
  readonly prompt: () => Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone)').matches ||
  ('standalone' in navigator && navigator.standalone === true);

/** Call early: Chromium makes its offer once, soon after loading. */
export const createInstall = (): Device['install'] => {
  const state = signal<'ready' | 'installed' | 'by-hand'>(isInstalled() ? 'installed' : 'by-hand');
  let offer: InstallOffer | undefined;

  addEventListener('beforeinstallprompt', (event) => {
    // Asked when the person asks, not by the browser on its own.
    event.preventDefault();
    offer = event as InstallOffer;
    if (state.value === 'by-hand') state.value = 'ready';
  });
  addEventListener('appinstalled', () => {
    offer = undefined;
    state.value = 'installed';
  });

  return {
    state,
    agent: { says: navigator.userAgent, touchPoints: navigator.maxTouchPoints },
    ask: async () => {
      if (offer === undefined) return false;
      const asking = offer;
      // An offer can be used once.
      offer = undefined;
      const { outcome } = await asking.prompt();
      if (state.value === 'ready') state.value = 'by-hand';
      return outcome === 'accepted';
    },
  };
};
