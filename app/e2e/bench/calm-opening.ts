/**
 * How long it takes until Calm breathes, on a phone as the budget has it: slow 4G, and a processor four times slower. Only
 * the probe below runs in the page beside Calm itself.
 */
import type { Devtools } from './devtools.ts';

export interface Opening {
  /** The water has moved between two frames, and something was painted. Milliseconds from the start of navigation. */
  readonly water: number;
  /** A tap on Stop is answered by the page's own script. From the first paint on Stop is a plain link that works. */
  readonly stop: number;
}

/**
 * `cold`: nothing is here yet, over slow 4G. `installed`: opened from the home screen, without a network, the service worker
 * asleep as it is then.
 */
export type OpeningKind = 'cold' | 'installed';

/** Slow 4G as Lighthouse has it: 150 ms, 1.6 Mbit/s down, 750 kbit/s up. Bytes a second. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const OFFLINE = { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const SLOW_CPU = 4;
const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, mobile: true };
const PATIENCE_MS = 60_000;
/** A page that was opened a moment ago still has work of its own. */
const SETTLE_MS = 300;

const BINDING = 'tellOpening';

/** Runs in the page before anything else: notes when the water first moves and when taps are first listened to. */
const probe = (binding: string): void => {
  const noted: { water?: number; stop?: number } = {};
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...given) {
    if (given[0] === 'click' && this instanceof HTMLElement && this.matches('.stage'))
      noted.stop ??= performance.now();
    return listen.apply(this, given as Parameters<typeof listen>);
  };
  let last: number | undefined;
  const look = (): void => {
    const top = document.querySelector('.near')?.getBoundingClientRect().top;
    const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
    if (isPainted && top !== undefined && last !== undefined && Math.abs(top - last) > 0.005)
      noted.water ??= performance.now();
    last = top;
    if (noted.water === undefined || noted.stop === undefined) requestAnimationFrame(look);
    else (globalThis as unknown as Record<string, (told: string) => void>)[binding]?.(JSON.stringify(noted));
  };
  requestAnimationFrame(look);
};

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const withPatience = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Calm did not breathe within a minute')), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** A blank page as a phone shows it; `end` closes it. */
const openBlank = async (devtools: Devtools, isApart: boolean) => {
  const apart = isApart ? await devtools.send('Target.createBrowserContext') : {};
  const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank', ...apart });
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method: string, params = {}) => devtools.send(method, params, String(sessionId));
  await send('Page.enable');
  await send('Emulation.setDeviceMetricsOverride', PHONE);
  return {
    send,
    next: (method: string) => devtools.next(method, String(sessionId)),
    end: async () => {
      await devtools.send('Target.closeTarget', { targetId });
      if (isApart) await devtools.send('Target.disposeBrowserContext', apart);
    },
  };
};

/** Opens the app once and lets it install itself, for all later openings of the kind `installed`. */
export const installApp = async (devtools: Devtools, address: string): Promise<void> => {
  const { send, next, end } = await openBlank(devtools, false);
  const loaded = next('Page.loadEventFired');
  await send('Page.navigate', { url: `${address}/` });
  await loaded;
  const expression = 'navigator.serviceWorker.ready.then(() => true)';
  await send('Runtime.evaluate', { expression, awaitPromise: true });
  await end();
};

export const openCalm = async (devtools: Devtools, address: string, kind: OpeningKind): Promise<Opening> => {
  const { send, next, end } = await openBlank(devtools, kind === 'cold');
  if (kind === 'installed') {
    await send('ServiceWorker.enable');
    await send('ServiceWorker.stopAllWorkers');
    await send('ServiceWorker.disable');
  }
  await send('Network.enable');
  await send('Network.setBypassServiceWorker', { bypass: kind === 'cold' });
  await send('Network.emulateNetworkConditions', kind === 'cold' ? SLOW_4G : OFFLINE);
  await send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
  await send('Runtime.enable');
  await send('Runtime.addBinding', { name: BINDING });
  await send('Page.addScriptToEvaluateOnNewDocument', { source: `(${probe})('${BINDING}')` });
  await wait(SETTLE_MS);
  const told = withPatience(next('Runtime.bindingCalled'));
  await send('Page.navigate', { url: `${address}/calm/` });
  const { payload } = await told;
  await end();
  return JSON.parse(String(payload)) as Opening;
};
