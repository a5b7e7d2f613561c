/**
 * Hears of taps. What `selector` names looks like a button, and is a link only without scripts: it answers to Space too.
 * Returns the way to stop.
 */
export const listenForTaps = (
  root: HTMLElement,
  selector: string,
  onClick: (event: MouseEvent) => void,
): (() => void) => {
  const onKey = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.key !== ' ' || event.repeat || !(target instanceof HTMLAnchorElement)) return;
    if (!target.matches(selector)) return;
    event.preventDefault();
    target.click();
  };
  root.addEventListener('click', onClick);
  root.addEventListener('keydown', onKey);
  return () => {
    root.removeEventListener('click', onClick);
    root.removeEventListener('keydown', onKey);
  };
};

/**
 * What was tapped, if it is something `selector` names and the tap was an ordinary one. Neither the browser nor the router
 * of the open app, which follows every link that it hears of, then answers to it. A tap that opens a link in another tab
 * belongs to the browser.
 */
export const takeTap = (event: MouseEvent, selector: string): HTMLElement | undefined => {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
    return undefined;
  const found = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
  if (found === null) return undefined;
  event.preventDefault();
  event.stopPropagation();
  return found;
};
