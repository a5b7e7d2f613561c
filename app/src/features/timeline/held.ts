/**
 * Places in a long list that are drawn: those in view (`near`), and the one that holds the focus with its two neighbours,
 * wherever the window is. So the focus never goes with what is taken away, and Tab goes on from where it stands.
 * `held`: -1 for none. `count`: how many there are. Ascending, each once.
 */
export const withHeld = (near: readonly number[], held: number, count: number): number[] => {
  if (held < 0) return [...near];
  const around = [held - 1, held, held + 1].filter((place) => place >= 0 && place < count);
  return [...new Set([...near, ...around])].sort((a, b) => a - b);
};
