import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { createScrollMemory, focusFirstHeading, focusHeading, focusPart } from './arrive.ts';
import type { Feature, FurtherFeature, Route } from './feature.ts';
import { findRoute } from './route.ts';
import { passageBetween, passBySea } from './sea.ts';

/** What stands on the screen. */
export interface Shown {
  readonly url: string;
  /** Missing where no page has this address, or where it is not known yet. */
  readonly route: Route | undefined;
  /** Whether a page has this address is being looked up. */
  readonly isSought: boolean;
  /** Missing while its code is on the way and nothing else stands there yet. */
  readonly Page: ComponentType | undefined;
  /** The code could not be had: the network is gone, and this part was not kept. */
  readonly isLost: boolean;
  /** Whether a step back stays inside the app. */
  readonly hasEarlier: boolean;
}

/** Where the router says the person is. */
export interface Place {
  readonly path: string;
  readonly url: string;
  /** Came by a link; false for the first page, Back, Forward and a replaced address. */
  readonly wasPush: boolean;
}

export interface Passage {
  readonly shown: ReadonlySignal<Shown>;
  /** Goes after a new address. */
  readonly follow: (place: Place) => void;
  /** The page that `shown` names has been drawn. */
  readonly drawn: (shown: Shown) => void;
  /** Hears of Back and Forward. Returns the way to stop. */
  readonly listen: () => () => void;
}

interface Means {
  readonly features: readonly Feature[];
  /** More of them, fetched when an address is asked for that these do not name. */
  readonly loadFurther: () => Promise<readonly FurtherFeature[]>;
  /** Another tab took a new version: the next page is loaded as a document. */
  readonly isReplaced: ReadonlySignal<boolean>;
  readonly reload: () => void;
}

const firstPart = (path: string): string => path.split('/')[1] ?? '';

const depthHere = (): number => {
  const { depth } = (history.state ?? {}) as { readonly depth?: unknown };
  return typeof depth === 'number' ? depth : 0;
};

/**
 * Goes from page to page: loads the code of the page that the address names, keeps the old page until the new one can be
 * drawn, then puts focus and scroll where they belong.
 */
export const createPassage = (
  { features, loadFurther, isReplaced, reload }: Means,
  first: Place,
): Passage => {
  let known = features;
  /** The first parts of addresses that were looked up on the second page of the table of contents. */
  const sought = new Set<string>();
  /** Code that has arrived, so that a second visit is drawn at once. */
  const arrived = new Map<Route, ComponentType>();
  const scroll = createScrollMemory();
  const shownAt = ({ path, url }: Place): Shown => {
    const route = findRoute(known, path);
    const isSought = route === undefined && path !== '/' && !sought.has(firstPart(path));
    return { url, route, isSought, Page: route && arrived.get(route), isLost: false, hasEarlier: depth > 0 };
  };

  /** How many pages of the app lie before this one in the history. Each entry says it, so that Forward is no Back. */
  let depth = depthHere();
  /** Back or Forward was pressed, and the router has not yet said where it leads. */
  let isPopped = false;
  /** The address that is wanted was come back to. */
  let isReturn = false;
  let wanted: string | undefined;
  let placedAt = first.url;
  let onDrawn: (() => void) | undefined;
  const shown = signal(shownAt(first));

  const show = (next: Shown): void => {
    if (wanted !== next.url) return;
    const last = shown.value;
    scroll.leave(last.url);
    passBySea(passageBetween(last.route, next.route), () => {
      const drawing = new Promise<void>((resolve) => {
        onDrawn = resolve;
      });
      shown.value = next;
      return drawing;
    });
  };

  const load = (route: Route, next: Shown): Promise<void> =>
    route.load().then(
      ({ Page }) => {
        arrived.set(route, Page);
        show({ ...next, Page });
      },
      () => show({ ...next, isLost: true }),
    );

  const findFeatures = async (first: string): Promise<readonly Feature[]> => {
    const further = (await loadFurther()).filter(({ begins }) => begins.includes(first));
    return Promise.all(further.map(({ load: fetch }) => fetch()));
  };

  /** Looks the address up among the further features. */
  const seek = async (place: Place, next: Shown): Promise<void> => {
    const first = firstPart(place.path);
    const found = await findFeatures(first).catch(() => undefined);
    if (found === undefined) return show({ ...next, isSought: false, isLost: true });
    if (!sought.has(first)) known = [...known, ...found];
    sought.add(first);
    arrive(place);
  };

  const arrive = (place: Place): void => {
    const next = shownAt(place);
    if (next.isSought) void seek(place, next);
    else if (next.route === undefined || next.Page !== undefined) show(next);
    else void load(next.route, next);
  };

  return {
    shown,
    follow: (place) => {
      if (wanted === place.url) return;
      if (wanted !== undefined && isReplaced.value) return reload();
      wanted = place.url;
      isReturn = isPopped;
      isPopped = false;
      if (isReturn) depth = depthHere();
      else if (place.wasPush) depth += 1;
      history.replaceState({ ...history.state, depth }, '');
      arrive(place);
    },
    drawn: ({ url }) => {
      onDrawn?.();
      onDrawn = undefined;
      if (placedAt === url) return;
      placedAt = url;
      const isBack = isReturn;
      scroll.arrive(url, isBack);
      const place = () => (!isBack && focusPart(location.hash)) || focusHeading();
      // Some pages make their elements a moment later.
      if (!place()) requestAnimationFrame(place);
    },
    listen: () => {
      const onPop = () => {
        // A step within a page (Calm) is an entry too, with the same address: nobody returns to another page.
        isPopped = location.pathname + location.search !== wanted?.replace(/#.*/, '');
      };
      history.scrollRestoration = 'manual';
      // Captured: before the router hears of it.
      addEventListener('popstate', onPop, true);
      const stop = focusFirstHeading();
      return () => {
        removeEventListener('popstate', onPop, true);
        stop();
      };
    },
  };
};
