import { uses } from 'evenkeel:uses';
import { useEffect } from 'preact/hooks';
import { sources } from './source.content.en.ts';
import { SourcesView } from './source-view.tsx';
import './path.css';

/** The sources, inside the app. */
export const Page = () => {
  // `/path/sources/#wood-2009` as the first address: the browser looked for it before it was drawn.
  useEffect(() => {
    const source = document.getElementById(location.hash.slice(1));
    source?.focus({ preventScroll: true });
    source?.scrollIntoView();
  }, []);
  return <SourcesView sources={sources} uses={uses} />;
};
