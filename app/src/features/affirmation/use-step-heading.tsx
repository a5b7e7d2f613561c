import { useLayoutEffect, useRef } from 'preact/hooks';

/** The heading takes the focus when a step comes. */
export const useStepHeading = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return heading;
};
