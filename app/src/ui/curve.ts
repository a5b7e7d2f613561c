/** A place in a drawing. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** A line through dots, level at each of them, so that nothing between two answers is drawn higher or lower than they are. */
export const curve = (dots: readonly Dot[]): string =>
  dots
    .map(({ x, y }, index) => {
      const before = dots[index - 1];
      if (before === undefined) return `M${x} ${y}`;
      const middle = (before.x + x) / 2;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
