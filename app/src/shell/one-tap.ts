/**
 * A hand that shakes taps twice. The second tap falls on whatever stands there by then, on the next screen perhaps: it must
 * not answer that. Fingers only: a mouse that clicks twice, and keys, mean it.
 */

/** So soon after a tap, and so near to it, a tap is the same one. Milliseconds; CSS pixels. */
const SOON = 450;
const NEAR = 40;

/** Where tapping twice means something: words are chosen, a bar is set. */
const MEANT = 'input, textarea, select, [contenteditable], [data-hide]';

export const startOneTap = (): void => {
  let last: { readonly at: number; readonly x: number; readonly y: number } | undefined;
  let isFinger = false;
  document.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      isFinger = pointerType === 'touch';
    },
    true,
  );
  document.addEventListener(
    'click',
    (event) => {
      const { timeStamp: at, clientX: x, clientY: y, detail, target } = event;
      if (!isFinger || detail === 0) return;
      const isAgain = last !== undefined && at - last.at < SOON && Math.hypot(x - last.x, y - last.y) < NEAR;
      last = { at, x, y };
      if (!isAgain || !(target instanceof Element) || target.closest(MEANT) !== null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
};
