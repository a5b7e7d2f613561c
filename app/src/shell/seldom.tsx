import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { focusHeading } from './arrive.ts';
import { ErrorPage, OpeningAlone } from './status-page.tsx';
import { usePart } from './use-part.ts';

interface SeldomProps<Part> {
  /** Stands outside the component that asks for it. */
  readonly load: () => Promise<Part>;
  readonly draw: (part: Part) => ComponentChildren;
  readonly onReload: () => void;
}

/**
 * A screen that hardly anybody sees, so its code is fetched when somebody does. If it cannot be had, the one error screen
 * stands there: never an empty page.
 */
export const Seldom = <Part extends object>({ load, draw, onReload }: SeldomProps<Part>) => {
  const part = usePart(load);
  useLayoutEffect(() => {
    if (part !== undefined) focusHeading();
  }, [part]);
  if (part === undefined) return <OpeningAlone />;
  return part === 'lost' ? <ErrorPage onAgain={onReload} /> : draw(part);
};
