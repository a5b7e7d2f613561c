import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { focusHeading } from './arrive.ts';
import { ErrorPage, OpeningAlone } from './status-page.tsx';
import { usePart } from './use-part.ts';

const loadPages = () => import('./lost-page.tsx');
type Pages = Awaited<ReturnType<typeof loadPages>>;

interface SeldomProps {
  readonly draw: (pages: Pages) => ComponentChildren;
  readonly onReload: () => void;
}

/**
 * A screen that hardly anybody sees, so its code is fetched when somebody does. If it cannot be had, the one error screen
 * stands there: never an empty page.
 */
export const Seldom = ({ draw, onReload }: SeldomProps) => {
  const pages = usePart(loadPages);
  useLayoutEffect(() => {
    if (pages !== undefined) focusHeading();
  }, [pages]);
  if (pages === undefined) return <OpeningAlone />;
  return pages === 'lost' ? <ErrorPage onAgain={onReload} /> : draw(pages);
};
