/**
 * Which of our files the browser may take from their cache by itself, without waking the service worker: on a phone the
 * worker sleeps when Calm is opened, and waking it costs more than everything else together. Browsers without static
 * routes (2026: all but Chromium) wake the worker, which answers the same.
 *
 * A file that is not in its cache is asked of the network then, not of the worker. So nothing is routed that the worker
 * answers better: an address with a query, a path of the app, letters that are kept when first used. The icon of every
 * page is left to the worker as well, so that it wakes soon after each page and fills an emptied cache again.
 */

interface Pattern {
  readonly pathname: string;
  /** Empty: only an address without a query, because a cache compares the whole address. */
  readonly search?: '';
}

export interface WorkerRoute {
  readonly condition: { readonly urlPattern: Pattern; readonly requestMode?: 'navigate' };
  /** One cache by its name, or any of them in the order in which they were made. */
  readonly source: { readonly cacheName: string } | 'cache';
}

/** The address at which a file is kept and asked for: a page's is its folder. */
export const addressOf = (path: string): string => path.replace(/(?<=\/)index\.html$/, '');

/** The routes for what a version keeps, by address, in the cache of that version. */
export const routesFor = (addresses: readonly string[], cacheName: string): readonly WorkerRoute[] => [
  ...addresses
    .filter((address) => address.endsWith('/'))
    .map(
      (pathname): WorkerRoute => ({
        condition: { urlPattern: { pathname, search: '' }, requestMode: 'navigate' },
        source: { cacheName },
      }),
    ),
  { condition: { urlPattern: { pathname: '/early.js' } }, source: { cacheName } },
  // Their names say their content: an older cache that still stays for an open tab answers as well.
  { condition: { urlPattern: { pathname: '/assets/*.js' } }, source: 'cache' },
  { condition: { urlPattern: { pathname: '/assets/*.css' } }, source: 'cache' },
];
