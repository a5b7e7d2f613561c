import { useEffect } from 'preact/hooks';
import './cover.css';

/** A page that is seen, though it lost the focus, is not covered for longer. Milliseconds. */
const LONGEST_IN_SIGHT = 1_500;

/** Where a window that loses the focus is on its way out of sight. Elsewhere two windows stand side by side. */
const isPhone = (): boolean => matchMedia('(hover: none) and (pointer: coarse)').matches;

/**
 * A plain sheet of paper over everything as soon as the app goes out of sight, so that a picture of it in the list of open
 * apps shows nothing. Made by hand and in place beforehand: a picture is taken before anything could be drawn. It never
 * stays over a page that is seen.
 */
export const useCover = () => {
  useEffect(() => {
    const sheet = document.createElement('div');
    sheet.className = 'cover';
    sheet.hidden = true;
    sheet.setAttribute('aria-hidden', 'true');
    // In the top layer nothing stands above it, not even an open dialog.
    sheet.popover = 'manual';
    document.body.append(sheet);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isSeen = () => document.visibilityState === 'visible';

    const lift = () => {
      clearTimeout(timer);
      if (sheet.hidden) return;
      sheet.hidePopover?.();
      sheet.hidden = true;
    };
    const lay = () => {
      if (!sheet.hidden) return;
      sheet.hidden = false;
      sheet.showPopover?.();
    };
    const onVisibility = () => (isSeen() ? lift() : lay());
    const onBlur = () => {
      if (!isPhone()) return;
      lay();
      timer = setTimeout(() => isSeen() && lift(), LONGEST_IN_SIGHT);
    };
    const listeners = [
      [document, 'visibilitychange', onVisibility],
      [window, 'pagehide', lay],
      [window, 'pageshow', lift],
      [window, 'blur', onBlur],
      [window, 'focus', lift],
      [document, 'pointerdown', lift],
      [document, 'keydown', lift],
    ] as const;
    for (const [on, type, listen] of listeners) on.addEventListener(type, listen, true);
    onVisibility();
    return () => {
      clearTimeout(timer);
      for (const [on, type, listen] of listeners) on.removeEventListener(type, listen, true);
      sheet.remove();
    };
  }, []);
};
