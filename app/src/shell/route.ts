import type { Instant } from '@evenkeel/kernel';
import type { Reader } from '../store/contract.ts';
import type { Feature, Place, Route } from './feature.ts';

/** With slashes at both ends: the form in which features name their paths. */
export const wholePath = (path: string): string =>
  `/${path
    .split('/')
    .filter((part) => part !== '')
    .join('/')}/`.replace('//', '/');

export const findRoute = (features: readonly Feature[], path: string): Route | undefined => {
  const wanted = wholePath(path);
  const [, , last = ''] = wanted.split('/');
  return features
    .flatMap((feature) => feature.routes ?? [])
    .find((route) => route.path.replace(/:\w+/, last) === wanted);
};

/** The order of the tab bar. The boat stands in the middle. */
const ORDER: readonly Place['place'][] = ['today', 'journal', 'path', 'insight'];
const BEFORE_THE_BOAT = 2;

/** The places that are built, on the left and on the right of the boat. */
export const placesAround = (
  features: readonly Feature[],
): { readonly before: readonly Place[]; readonly after: readonly Place[] } => {
  const built = features.flatMap((feature) => feature.place ?? []);
  const among = (names: readonly string[]) =>
    built
      .filter((place) => names.includes(place.place))
      .sort((a, b) => ORDER.indexOf(a.place) - ORDER.indexOf(b.place));
  return { before: among(ORDER.slice(0, BEFORE_THE_BOAT)), after: among(ORDER.slice(BEFORE_THE_BOAT)) };
};

/** Where a known device starts when nothing else calls: Today, or whatever there is. */
export const homePath = (features: readonly Feature[]): string => {
  const { before, after } = placesAround(features);
  const routes = features.flatMap((feature) => feature.routes ?? []);
  return [...before, ...after][0]?.path ?? routes[0]?.path ?? '/calm/';
};

/** Where the app starts when it is opened at `/`: on what cannot wait (a running pause), else at home. */
export const startPath = async (
  features: readonly Feature[],
  read: Reader,
  now: Instant,
): Promise<string> => {
  for (const { start } of features) {
    // What cannot be fetched holds nobody up: home leads there too.
    const path = await start?.().then(
      ({ startAt }) => startAt(read, now),
      () => undefined,
    );
    if (path !== undefined) return path;
  }
  return homePath(features);
};

/** What the browser shows in its list of tabs: a plain word and the app's name, or the name alone. */
export const documentTitle = (appName: string, title?: string): string =>
  title === undefined || title === appName ? appName : `${title} · ${appName}`;
