/**
 * What a browser does by itself when a document is opened, and a router must do instead: the focus goes to the new
 * heading (a screen reader starts there), and the page stands where it stood.
 */

const focusOn = (element: HTMLElement, preventScroll: boolean): void => {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll });
};

/** The page itself holds the focus only until its heading is there. */
const isInside = (element: Element | null): boolean =>
  element !== null && element.localName !== 'main' && element.closest('main') !== null;

/** To the heading of the page, unless the page has put the focus somewhere in itself. True when there was something. */
export const focusHeading = (): boolean => {
  if (isInside(document.activeElement)) return true;
  const heading =
    document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
  if (heading === null) return false;
  focusOn(heading, true);
  return true;
};

/** This document was opened from another one of this app (the browser names no other). */
const isFromWithin = (): boolean =>
  window.navigation?.activation?.from != null && navigation.activation?.navigationType !== 'reload';

/**
 * From document to document (Calm to Pause, say) the browser leaves the focus on nothing: the first heading that is drawn
 * takes it, unless the person was quicker. Returns the way to stop waiting for it.
 */
export const focusFirstHeading = (): (() => void) => {
  const observer = new MutationObserver(() => {
    const isTaken = document.activeElement !== document.body;
    if (isTaken || (document.querySelector('main h1') !== null && focusHeading())) observer.disconnect();
  });
  if (isFromWithin()) observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
};

/** The part that an address names with `#`; none if somebody wrote the address by hand and it cannot be read. */
const partNamed = (hash: string): HTMLElement | null => {
  try {
    return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  } catch {
    return null;
  }
};

/** To the part that an address names with `#`. */
export const focusPart = (hash: string): boolean => {
  const part = partNamed(hash);
  if (part === null) return false;
  part.scrollIntoView();
  focusOn(part, true);
  return true;
};

/** Where each address was scrolled to, while this document lives. Not kept in the history, which others can look into. */
export const createScrollMemory = () => {
  const places = new Map<string, number>();
  return {
    leave: (url: string): void => {
      places.set(url, scrollY);
    },
    /** Back and forward go to where the page stood; a link goes to the top. */
    arrive: (url: string, isReturn: boolean): void => {
      scrollTo(0, isReturn ? (places.get(url) ?? 0) : 0);
    },
  };
};
