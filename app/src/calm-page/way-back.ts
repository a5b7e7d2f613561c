import type { CalmHost } from './calm-host.ts';

const AWAY = 'away-from-water';

type OwnHistory = Pick<History, 'state' | 'pushState' | 'back'>;

/**
 * The Back button on the page of its own: what comes after the breath is one entry of the history, so that Back returns
 * to the water instead of leaving. Inside the app the history belongs to the router.
 */
export const createWayBack = (
  history: OwnHistory,
  window: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): NonNullable<CalmHost['wayBack']> => ({
  leaveWater: () => {
    if (history.state !== AWAY) history.pushState(AWAY, '');
  },
  returnToWater: () => {
    if (history.state === AWAY) history.back();
  },
  onBack: (run) => {
    const onPop = (): void => {
      if (history.state !== AWAY) run();
    };
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  },
});
