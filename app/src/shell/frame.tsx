import type { ComponentChildren } from 'preact';
import type { Feature, Route } from './feature.ts';
import { TabBar } from './tab-bar.tsx';
import { TopBar } from './top-bar.tsx';

interface FrameProps {
  readonly features: readonly Feature[];
  readonly route: Pick<Route, 'frame' | 'path' | 'back'>;
  /** Where the arrow of a `plain` page leads, if neither the page nor the history says. */
  readonly home: string;
  /** Whether a step back stays inside the app. */
  readonly hasEarlier: boolean;
  readonly children: ComponentChildren;
}

/** What stands around a page: see `Frame` in feature.ts. */
export const FrameAround = ({ features, route, home, hasEarlier, children }: FrameProps) => {
  if (route.frame === 'stage') return <>{children}</>;
  if (route.frame === 'plain') {
    // Somebody who asked for Help in a hard moment comes back to where they were, not to the start.
    const goesBack = route.back === undefined && hasEarlier;
    return (
      <div class="frame plain">
        <TopBar back={route.back ?? home} {...(goesBack ? { onBack: () => history.back() } : {})} />
        {children}
      </div>
    );
  }
  return (
    <div class="frame wide">
      <TopBar settings />
      {children}
      <TabBar features={features} path={route.path} />
    </div>
  );
};
