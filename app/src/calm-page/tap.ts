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
