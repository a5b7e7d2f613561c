import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks';

/** Where the person is, and the way to another address of the app. */
export interface Location {
  /** Path and search, and what stands after a `#` where a link named it. */
  readonly url: string;
  /** Without a slash at its end, but for `/` itself. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Came by a link or by `route`; false for the first page, Back, Forward and a replaced address. */
  readonly wasPush: boolean;
  readonly route: (url: string, isReplaced?: boolean) => void;
}

const LocationContext = createContext<Location | undefined>(undefined);

const here = (): string => location.pathname + location.search;

/** The link that a click goes to, if it is ours to follow: of this app, in this tab, and not a place on the same page. */
const followed = (event: MouseEvent): HTMLAnchorElement | undefined => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.button !== 0)
    return undefined;
  const link = event
    .composedPath()
    .find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement && one.href !== '');
  if (link === undefined || link.origin !== location.origin || link.download) return undefined;
  if (link.getAttribute('href')?.startsWith('#') || !/^(_?self)?$/i.test(link.target)) return undefined;
  return link;
};

/**
 * Hears of links, Back and Forward, and tells the pages below where they are. It is what we used of preact-iso's router,
 * which cannot be had without the rest of it (docs/decisions/0003).
 */
export const LocationProvider = ({ children }: { children: ComponentChildren }) => {
  const [place, setPlace] = useState({ url: here(), wasPush: false });
  const arrive = useCallback((url: string, wasPush: boolean) => {
    // The same address again is no other place.
    setPlace((before) => (before.url === url ? before : { url, wasPush }));
  }, []);
  const route = useCallback(
    (url: string, isReplaced = false) => {
      if (isReplaced) history.replaceState(null, '', url);
      else history.pushState(null, '', url);
      arrive(url, !isReplaced);
    },
    [arrive],
  );

  useLayoutEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = followed(event);
      if (link === undefined) return;
      event.preventDefault();
      route(link.href.replace(location.origin, ''));
    };
    const onPop = () => arrive(here(), false);
    addEventListener('click', onClick);
    addEventListener('popstate', onPop);
    return () => {
      removeEventListener('click', onClick);
      removeEventListener('popstate', onPop);
    };
  }, [arrive, route]);

  const value = useMemo((): Location => {
    const { pathname, searchParams } = new URL(place.url, location.origin);
    return {
      ...place,
      path: pathname.replace(/\/+$/, '') || '/',
      query: Object.fromEntries(searchParams),
      route,
    };
  }, [place, route]);
  return <LocationContext.Provider value={value}>{children}</LocationContext.Provider>;
};

export const useLocation = (): Location => {
  const value = useContext(LocationContext);
  if (value === undefined) throw new Error('This must hold: every page stands inside a LocationProvider');
  return value;
};
