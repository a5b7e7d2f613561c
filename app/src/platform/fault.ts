/**
 * Bugs that are thrown outside drawing: in a handler, in a promise. `tell` is called for those of our own files, not for
 * what a browser extension does on the page. Their text goes nowhere: it could hold a person's words.
 */
export const onFault = (tell: () => void): void => {
  addEventListener('error', (event) => {
    // A browser's note that layout took another round is no fault (CSSWG, ResizeObserver 3.4.6).
    const isOurs = event.filename.startsWith(location.origin) && !event.message.startsWith('ResizeObserver');
    if (isOurs) tell();
  });
  addEventListener('unhandledrejection', tell);
};
