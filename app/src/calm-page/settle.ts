/** The design's time for the sea to settle. Milliseconds. */
const SETTLE = 700;

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How far an element is turned, in radians, as it is drawn now. */
const turnOf = (element: Element): number => {
  const { transform } = getComputedStyle(element);
  if (transform === 'none') return 0;
  const matrix = new DOMMatrixReadOnly(transform);
  return Math.atan2(matrix.b, matrix.a);
};

/**
 * Runs `change`, which moves the stage into its level form, and lets water and boat travel there from where they were in
 * 700 ms: the old place is measured, the new one drawn at once, and only the difference is animated (transform, nothing
 * else). With reduced motion nothing travels. Returns how long it takes, in milliseconds.
 */
export const settle = (stage: Element, change: () => void): number => {
  const parts = [...stage.querySelectorAll(':scope > :is(.far, .vessel, .near)')];
  const boat = stage.querySelector('.vessel svg');
  const tops = parts.map((part) => part.getBoundingClientRect().top);
  const turn = boat === null ? 0 : turnOf(boat);
  const size = boat?.getBoundingClientRect().width ?? 0;
  const straight = Math.abs(Math.cos(turn)) + Math.abs(Math.sin(turn)) * 1.222;
  change();
  if (isStill() || typeof stage.animate !== 'function') return 0;

  const timing = { duration: SETTLE, easing: 'cubic-bezier(.37,0,.63,1)' };
  for (const [index, part] of parts.entries()) {
    const by = (tops[index] ?? 0) - part.getBoundingClientRect().top;
    part.animate({ transform: [`translateY(${by}px)`, 'none'] }, timing);
  }
  if (boat !== null) {
    const shrink = size / straight / (boat.getBoundingClientRect().width || 1);
    boat.animate({ transform: [`rotate(${turn}rad) scale(${shrink || 1})`, 'none'] }, timing);
  }
  return SETTLE;
};
