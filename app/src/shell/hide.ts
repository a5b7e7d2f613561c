import { afterKey, isHideSign, noPresses } from './shift-press.ts';

/**
 * Hide now. In this order, because a person may be standing behind the chair: the content goes, the keys go, the address
 * goes. Nothing is awaited, so a save that runs and a missing network change nothing.
 *
 * What it cannot do: empty the browser's history. Coming back by the Back button is handled by `public/early.js`, which
 * runs before the first paint of every page and reads the mark `hidden` that is set here.
 */
const NEUTRAL_PAGE = '/measures/';

const emptyThePage = (): void => {
  const root = document.documentElement;
  root.hidden = true;
  document.title = '';
  document.body.replaceChildren();
};

/** Every tab hides with the one in which it was asked for. Without such a channel each hides by itself. */
const openHideChannel = (): BroadcastChannel | undefined =>
  typeof BroadcastChannel === 'function' ? new BroadcastChannel('evenkeel-hide') : undefined;

const hideNow = (onHide: (() => void) | undefined): void => {
  emptyThePage();
  try {
    // biome-ignore lint/style/noRestrictedGlobals: one flag without content, which early.js reads; Hide must need nothing that somebody has to hand it
    sessionStorage.setItem('hidden', '1');
  } catch {
    // A browser without storage: Back cannot be guarded, the rest still holds.
  }
  try {
    onHide?.();
  } finally {
    // Keep nothing that a page put into its history entry.
    history.replaceState(null, '');
    location.replace(NEUTRAL_PAGE);
  }
};

/**
 * Listens for Hide on the whole document: a tap on anything inside `[data-hide]`, Shift pressed three times, or another tab.
 * `onHide` drops keys; it must not wait for anything. Returns the way to stop listening.
 */
export const startHide = (options: { readonly onHide?: () => void } = {}): (() => void) => {
  let presses = noPresses;
  const channel = openHideChannel();
  const hide = () => {
    channel?.postMessage(undefined);
    hideNow(options.onHide);
  };
  channel?.addEventListener('message', () => hideNow(options.onHide));

  // Captured, so that no page and no router sees the tap first.
  const onClick = (event: Event) => {
    if (!(event.target instanceof Element) || event.target.closest('[data-hide]') === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    hide();
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.repeat) return;
    // Hide looks like a button: the key that presses buttons presses it too.
    const isPressed = event.type === 'keydown' && event.key === ' ' && event.target instanceof Element;
    if (isPressed && (event.target as Element).closest('[data-hide]') !== null) {
      event.preventDefault();
      hide();
      return;
    }
    presses = afterKey(presses, {
      type: event.type === 'keydown' ? 'down' : 'up',
      key: event.key,
      withOther: event.ctrlKey || event.altKey || event.metaKey,
      at: event.timeStamp,
    });
    if (!isHideSign(presses)) return;
    presses = noPresses;
    hide();
  };

  const onPointer = () => {
    presses = noPresses;
  };

  document.addEventListener('click', onClick, true);
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('keyup', onKey, true);
  document.addEventListener('pointerdown', onPointer, true);
  return () => {
    document.removeEventListener('click', onClick, true);
    document.removeEventListener('keydown', onKey, true);
    document.removeEventListener('keyup', onKey, true);
    document.removeEventListener('pointerdown', onPointer, true);
    channel?.close();
  };
};
