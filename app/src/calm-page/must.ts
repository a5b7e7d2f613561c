/** A part that the page has for certain; throws where it does not. */
export const must = <T extends Element>(root: ParentNode, selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`This must hold: the calm page has ${selector}`);
  return found;
};
