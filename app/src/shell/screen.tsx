import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { createScrollMemory, focusHeading, focusPart } from './arrive.ts';
import type { Feature, Route } from './feature.ts';
import { findRoute } from './route.ts';
import { passageBetween, passBySea } from './sea.ts';

/** What stands on the screen. `Page` is missing while its code is on the way and nothing else stands there yet. */
export interface Shown {
  readonly url: string;
  readonly route: Route | undefined;
  readonly Page: ComponentType | undefined;
  /** Whether a step back stays inside the app. */
  readonly hasEarlier: boolean;
}

/** Code that has arrived, so that a second visit is drawn at once. */
const arrived = new Map<Route, ComponentType>();

const load = async (route: Route): Promise<ComponentType> => {
  const { Page } = await route.load();
  arrived.set(route, Page);
  return Page;
};

const shownFor = (features: readonly Feature[], path: string, url: string): Shown => {
  const route = findRoute(features, path);
  return { url, route, Page: route && arrived.get(route), hasEarlier: false };
};

/** The router knows whether it made a new entry in the history, but its types do not say so. */
type Location = ReturnType<typeof useLocation> & { readonly wasPush?: boolean };

/** True while the newest change of address came from Back or Forward. */
const useReturn = () => {
  const isReturn = useRef(false);
  useLayoutEffect(() => {
    const onPop = () => {
      isReturn.current = true;
    };
    // Captured: before the router hears of it.
    addEventListener('popstate', onPop, true);
    history.scrollRestoration = 'manual';
    return () => removeEventListener('popstate', onPop, true);
  }, []);
  return isReturn;
};

interface Means {
  /** See `Surroundings` in app.tsx. */
  readonly isReplaced: ReadonlySignal<boolean>;
  readonly reload: () => void;
  /** The code of the page at this address could not be had. */
  readonly onFault: (url: string) => void;
}

/**
 * Follows the address: loads the code of the page that it names, keeps the old page until the new one can be drawn, then
 * puts focus and scroll where they belong.
 */
export const useShown = (features: readonly Feature[], { isReplaced, reload, onFault }: Means): Shown => {
  const { path, url, wasPush = false }: Location = useLocation();
  const depth = useRef(0);
  const [shown, setShown] = useState(() => shownFor(features, path, url));
  const scroll = useMemo(createScrollMemory, []);
  const isReturn = useReturn();
  const wanted = useRef(url);
  const isPlaced = useRef<(() => void) | undefined>(undefined);
  const before = useRef<string | undefined>(undefined);

  useLayoutEffect(() => {
    wanted.current = url;
    if (url !== shown.url && isReplaced.peek()) {
      reload();
      return;
    }
    if (isReturn.current) depth.current = Math.max(0, depth.current - 1);
    else if (wasPush) depth.current += 1;
    const next = { ...shownFor(features, path, url), hasEarlier: depth.current > 0 };
    const place = (Page: ComponentType | undefined): void => {
      if (wanted.current !== url) return;
      scroll.leave(shown.url);
      const passage = url === shown.url ? 'none' : passageBetween(shown.route, next.route);
      passBySea(passage, () => {
        const placed = new Promise<void>((resolve) => {
          isPlaced.current = resolve;
        });
        setShown({ ...next, Page });
        return placed;
      });
    };
    if (next.route === undefined || next.Page !== undefined) place(next.Page);
    else load(next.route).then(place, () => onFault(url));
  }, [features, path, url]);

  useLayoutEffect(() => {
    isPlaced.current?.();
    isPlaced.current = undefined;
    const isFirst = before.current === undefined;
    if (before.current === shown.url) return;
    before.current = shown.url;
    if (isFirst) return;
    scroll.arrive(shown.url, isReturn.current);
    const wasReturn = isReturn.current;
    isReturn.current = false;
    const arrive = () => (!wasReturn && focusPart(location.hash)) || focusHeading();
    if (!arrive()) requestAnimationFrame(arrive);
  }, [shown]);

  return shown;
};
