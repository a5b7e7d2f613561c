/** Lets one piece of work run at a time, in the order in which they came. */
export interface Turns {
  readonly take: <T>(work: () => Promise<T>) => Promise<T>;
}

export const createTurns = (): Turns => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take: (work) => {
      const next = last.then(work);
      last = next.catch(() => undefined);
      return next;
    },
  };
};
