import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusHeading } from '../../shell/arrive.ts';

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

/** What was pressed is gone with the page before, which nobody left by a link: the heading takes the focus. */
export const useFocusedHeading = (page: string) => {
  useLayoutEffect(() => {
    if (page !== '') focusHeading();
  }, [page]);
};
