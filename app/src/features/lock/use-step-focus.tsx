import { useLayoutEffect, useRef } from 'preact/hooks';

/** The heading of each new step gets the focus; the first one is the shell's to focus. */
export const useStepFocus = (step: string) => {
  const page = useRef<HTMLElement>(null);
  const seen = useRef(step);
  useLayoutEffect(() => {
    if (seen.current === step) return;
    seen.current = step;
    const heading = page.current?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
    scrollTo(0, 0);
  }, [step]);
  return page;
};
