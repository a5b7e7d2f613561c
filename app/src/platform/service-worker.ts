/**
 * The service worker: everything works offline after the first visit. Our own, because under Trusted Types the usual ones
 * start with no caches and no error. Bundled to `/sw.js` by build/service-worker.ts, which writes the list in.
 *
 * It answers only requests to our own origin, and asks the network only for our own files: no other address, ever.
 */

import { addressOf, routesFor, type WorkerRoute } from './worker-route.ts';

/** Written in when the app is built: path to a short hash of its content, and the version: a hash of the whole list. */
declare const PRECACHE: Readonly<Record<string, string>>;
declare const VERSION: string;

/** What TypeScript's DOM library lacks of a worker's world. */
interface Waiting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Installing extends Waiting {
  readonly addRoutes?: (routes: readonly WorkerRoute[]) => Promise<void>;
}
interface Fetching extends Waiting {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
interface WorkerWorld {
  addEventListener(type: 'install', listen: (event: Installing) => void): void;
  addEventListener(type: 'activate', listen: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<unknown>) => void): void;
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
}

const worker = self as unknown as WorkerWorld;
const PREFIX = 'evenkeel-';
const CACHE = PREFIX + VERSION;
/** The list by the addresses at which its files are kept. Named once: the build writes the whole list where it is named. */
const kept: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PRECACHE).map(([path, hash]) => [addressOf(path), hash]),
);

/** Copies what the cache of an older version holds unchanged, and fetches the rest. All or nothing. */
const install = async (): Promise<void> => {
  const cache = await caches.open(CACHE);
  const older = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  const unchanged = async (address: string, hash: string): Promise<Response | undefined> => {
    for (const name of older) {
      const list = await (await caches.open(name)).match('/precache.json');
      const hashes = (await list?.json()) as Readonly<Record<string, string>> | undefined;
      if (hashes?.[address] === hash) return (await caches.open(name)).match(address);
    }
    return undefined;
  };
  await Promise.all(
    Object.entries(kept).map(async ([address, hash]) => {
      const answer = (await unchanged(address, hash)) ?? (await fetch(address, { cache: 'no-cache' }));
      if (!answer.ok || answer.redirected) throw new Error(`Not there: ${address}`);
      await cache.put(address, answer);
    }),
  );
  await cache.put('/precache.json', new Response(JSON.stringify(kept)));
};

/** In the cache of each version that ever answered: one that waited in vain and was overtaken has none. */
const ANSWERED = '/answered';

/**
 * The cache of the version before stays: a tab that is still open on it may yet ask for a part of it. Names come in the
 * order in which the caches were made.
 */
const activate = async (): Promise<void> => {
  const older = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  const answered = await Promise.all(
    older.map(async (name) => (await (await caches.open(name)).match(ANSWERED)) !== undefined),
  );
  const before = older.findLast((_, index) => answered[index]) ?? older.at(-1);
  await Promise.all(older.filter((name) => name !== before).map((name) => caches.delete(name)));
  await (await caches.open(CACHE)).put(ANSWERED, new Response(''));
  await worker.clients.claim();
};

/** The kept page that answers a path: a page of its own, or the app for every path of the app. */
const pageFor = (path: string): string => {
  const own = path.endsWith('/') ? path : `${path}/`;
  return own in kept ? own : '/';
};

const answer = async (event: Fetching, path: string): Promise<Response> => {
  const { request } = event;
  const isPage = request.mode === 'navigate';
  const wanted = isPage ? pageFor(path) : path;
  const cache = await caches.open(CACHE);
  const found = (await cache.match(wanted)) ?? (isPage ? undefined : await caches.match(wanted));
  if (found !== undefined) return found;
  // Everything was erased from this device, or the browser dropped the cache: fill it again.
  if (wanted in kept) event.waitUntil(install().catch(() => undefined));
  const fresh = await fetch(request);
  // Letters of other scripts are not fetched ahead; once needed they are kept. Their names carry a hash.
  if (fresh.ok && path.endsWith('.woff2')) await cache.put(path, fresh.clone());
  return fresh;
};

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
  // Refused (too many routes, another browser's idea of them): the worker answers by itself.
  event.waitUntil(
    event.addRoutes?.(routesFor(Object.keys(kept), CACHE)).catch(() => undefined) ?? Promise.resolve(),
  );
});
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== location.origin) return;
  event.respondWith(answer(event, address.pathname));
});

// A new version waits until the person says so: what is being typed is never cut off.
worker.addEventListener('message', (event) => {
  if (event.data === 'update') void worker.skipWaiting();
});
