import { useLayoutEffect, useRef } from 'preact/hooks';

/** Tells the page how much room is left below the strip, so that it covers nothing: see `--strip` in stage.css and frame.css. */
export const useStripHeight = () => {
  const strip = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const root = document.documentElement;
    const measure = () => root.style.setProperty('--strip', `${strip.current?.offsetHeight ?? 0}px`);
    measure();
    if (strip.current === null) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(strip.current);
    return () => {
      observer.disconnect();
      root.style.removeProperty('--strip');
    };
  }, []);
  return strip;
};
