import { useEffect } from 'preact/hooks';
import { parts } from './about.content.en.ts';
import { About } from './about-view.tsx';
import './about.css';

/** About, inside the app. */
export const Page = () => {
  // `/about/#someone-else` as the first address: the browser looked for the part before it was drawn.
  useEffect(() => {
    const part = parts.find(({ id }) => `#${id}` === window.location.hash);
    const heading = part && document.getElementById(`${part.id}-title`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  }, []);
  return <About />;
};
