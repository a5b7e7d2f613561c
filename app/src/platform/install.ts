import { signal } from '@preact/signals';
import type { Device } from '../shell/world.ts';

/** Chromium's offer to install. Not in TypeScript's DOM library, because it is not a standard. */
interface InstallOffer extends Event {
  readonly prompt: () => Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

type Browser = Device['install']['browser'];

/**
 * Which instructions for the home screen fit. Read from the user agent, because nothing else tells; it only chooses words.
 * `touchPoints` tells an iPad (which calls itself a Mac) from a Mac.
 */
export const browserOf = (userAgent: string, touchPoints: number): Browser => {
  const says = (word: string) => userAgent.includes(word);
  const isApple = /iPhone|iPad|iPod/.test(userAgent) || (says('Macintosh') && touchPoints > 1);
  // Every browser on an iPhone or iPad adds to the home screen by the same share menu.
  if (isApple) return 'safari-ios';
  if (says('SamsungBrowser')) return 'samsung';
  if (says('Android')) {
    if (says('Firefox')) return 'firefox-android';
    return says('Chrome') ? 'chrome-android' : 'other';
  }
  if (says('Chrome/')) return 'desktop-chromium';
  return says('Macintosh') && says('Safari/') && !says('Firefox') ? 'safari-mac' : 'other';
};

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
    browser: browserOf(navigator.userAgent, navigator.maxTouchPoints),
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
