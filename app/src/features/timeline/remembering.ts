/** Turns each entry into its lines once, and again only when it has changed: there may be twenty thousand. */
export const remembering = <One extends object, Line>(toLines: (entry: One) => readonly Line[]) => {
  const known = new WeakMap<One, readonly Line[]>();
  return (entry: One): readonly Line[] => {
    const found = known.get(entry) ?? toLines(entry);
    known.set(entry, found);
    return found;
  };
};
