/** Registers the service worker, and tells when a newer version waits. */
import { SERVICE_WORKER, toScriptAddress } from './script-address.ts';

export interface Update {
  /** Takes the new version and loads the page again. */
  readonly accept: () => void;
}

/** Calls `found` for a version that is ready and waits, now or later. Only for the second and later: the first waits for nobody. */
const watch = (registration: ServiceWorkerRegistration, found: (update: Update) => void): void => {
  const tell = (waiting: ServiceWorker) =>
    found({
      accept: () => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        waiting.postMessage('update');
      },
    });
  const follow = (coming: ServiceWorker) =>
    coming.addEventListener('statechange', () => {
      if (coming.state === 'installed' && registration.active !== null) tell(coming);
    });
  if (registration.waiting !== null) tell(registration.waiting);
  if (registration.installing !== null) follow(registration.installing);
  registration.addEventListener('updatefound', () => {
    if (registration.installing !== null) follow(registration.installing);
  });
};

const HOUR_MS = 3_600_000;

/**
 * Call once a page, after what matters has been shown. Does nothing where there is no worker (a private window, an
 * address without https). `onReplaced`: another tab took the new version, so this page is now older than what the worker
 * hands out. Looks for a newer version when the page comes back into view, at most once an hour.
 */
export const registerWorker = async (
  found?: (update: Update) => void,
  onReplaced?: () => void,
): Promise<void> => {
  // In development the files change under the worker.
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  try {
    const registration = await navigator.serviceWorker.register(toScriptAddress(SERVICE_WORKER), {
      updateViaCache: 'none',
    });
    if (found === undefined) return;
    watch(registration, found);
    // The first worker to take this page over replaces nobody; each later one does.
    let hadWorker = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (hadWorker) onReplaced?.();
      hadWorker = true;
    });
    let looked = performance.now();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || performance.now() - looked < HOUR_MS) return;
      looked = performance.now();
      registration.update().catch(() => undefined);
    });
  } catch {
    // Refused: the app works, only not offline.
  }
};
