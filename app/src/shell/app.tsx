import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { ErrorBoundary } from './error-boundary.tsx';
import type { Feature, FurtherFeature, Route } from './feature.ts';
import { FeaturesProvider, FurtherProvider } from './feature-list.ts';
import { FrameAround } from './frame.tsx';
import { LocationProvider, useLocation } from './location.tsx';
import { createPassage, type Shown } from './passage.ts';
import { documentTitle, homePath } from './route.ts';
import { Seldom } from './seldom.tsx';
import { APP_NAME } from './shell.content.en.ts';
import { FirstPage, StartPage } from './start.tsx';
import { ErrorPage, Opening } from './status-page.tsx';
import { useStanding } from './store-gate.ts';
import type { StripProps, Update } from './strip.tsx';
import { usePart } from './use-part.ts';
import { Watch } from './watch.tsx';
import { useWorld, type World, WorldProvider } from './world.ts';

/** What the shell is handed besides the world: things that only it needs to know. */
export interface Surroundings {
  readonly features: readonly Feature[];
  /** Features whose pages are fetched when they are asked for; see further-features.ts. */
  readonly loadFurther: () => Promise<readonly FurtherFeature[]>;
  /** Nothing was ever kept on this device, as far as the mark says. */
  readonly isFresh: () => boolean;
  /** The first screen, where it stands in the HTML already. */
  readonly FirstScreen?: ComponentType;
  /** Loads the document again. */
  readonly reload: () => void;
  /** A new version that waits. */
  readonly update: ReadonlySignal<Update | undefined>;
  /** Another tab took a new version: the next page is loaded as a document, so that old and new parts never mix. */
  readonly isReplaced: ReadonlySignal<boolean>;
  /** Counts bugs thrown outside drawing. */
  readonly faults: ReadonlySignal<number>;
}

const loadLost = () => import('./lost-page.tsx');

const loadStrip = () => import('./strip.tsx');

/** What the shell has to say without being asked. Its code is fetched when there is something; most days there is nothing. */
const StripAtNeed = (props: StripProps) => {
  const isNeeded =
    props.isGone ||
    props.trouble.value !== undefined ||
    props.faults.value > 0 ||
    props.update.value !== undefined;
  const strip = usePart(loadStrip, isNeeded);
  return isNeeded && typeof strip === 'object' ? <strip.Strip {...props} /> : null;
};

const isStart = (url: string): boolean => new URL(url, location.origin).pathname === '/';

const useShown = ({
  features,
  loadFurther,
  isReplaced,
  reload,
}: Pick<Surroundings, 'features' | 'loadFurther' | 'isReplaced' | 'reload'>): Shown => {
  const { path, url, wasPush } = useLocation();
  const first = useRef({ path, url, wasPush });
  const passage = useMemo(
    () => createPassage({ features, loadFurther, isReplaced, reload }, first.current),
    [features, loadFurther, isReplaced, reload],
  );
  useLayoutEffect(() => passage.listen(), [passage]);
  useLayoutEffect(() => passage.follow({ path, url, wasPush }), [passage, path, url, wasPush]);
  const shown = passage.shown.value;
  useLayoutEffect(() => passage.drawn(shown), [passage, shown]);
  return shown;
};

const Screen = (surroundings: Surroundings) => {
  const { features, isFresh, reload, update, faults } = surroundings;
  const { store } = useWorld();
  const shown = useShown(surroundings);
  const home = isFresh() ? '/' : homePath(features);
  const lockScreen = features.find((feature) => feature.lockScreen)?.lockScreen;
  const start = { path: homePath(features), frame: 'tabs' } as const;
  const route = shown.route ?? (isStart(shown.url) ? start : undefined);
  const standing = useStanding(store.status.value, route?.path ?? shown.url);

  useLayoutEffect(() => {
    document.title = documentTitle(APP_NAME, shown.route?.title);
  }, [shown.route]);

  const startAnew = () => {
    void store.erase().then(() => location.replace('/'));
  };

  const inside = (at: Pick<Route, 'frame'>, mayStand: boolean): ComponentChildren => {
    if (at === start) return <StartPage features={features} />;
    return mayStand && shown.Page ? <shown.Page /> : <Opening isStage={at.frame === 'stage'} />;
  };

  const nowhere = (): ComponentChildren =>
    shown.isSought ? (
      <Opening isStage={false} />
    ) : (
      <Seldom
        key="not-here"
        load={loadLost}
        onReload={reload}
        draw={({ NotHerePage }) => <NotHerePage home={home} />}
      />
    );

  const page = (): ComponentChildren => {
    if (shown.isLost) return <ErrorPage onAgain={reload} />;
    if (route === undefined) return nowhere();
    if (route === start && isFresh())
      return <FirstPage features={features} FirstScreen={surroundings.FirstScreen} onReload={reload} />;
    const mayStand = shown.route?.withoutStore === true || standing === 'open';
    if (!mayStand && standing === 'locked' && lockScreen)
      return (
        <Seldom key="locked" load={lockScreen.load} onReload={reload} draw={({ Screen: Lock }) => <Lock />} />
      );
    if (!mayStand && standing !== 'opening' && standing !== 'locked')
      return (
        <Seldom
          key="no-store"
          load={loadLost}
          onReload={reload}
          draw={({ NoStorePage }) => <NoStorePage standing={standing} onReload={reload} onAnew={startAnew} />}
        />
      );
    return (
      <FrameAround features={features} route={route} home={home} hasEarlier={shown.hasEarlier}>
        {inside(route, mayStand)}
      </FrameAround>
    );
  };

  return (
    <>
      <StripAtNeed
        trouble={store.trouble}
        isGone={standing === 'open' && store.status.value.type === 'gone'}
        update={update}
        faults={faults}
        isCalm={route?.frame === 'tabs'}
      />
      {page()}
      {features.map(({ name, watch }) => watch && <Watch key={name} load={watch.load} />)}
    </>
  );
};

const Bounded = (surroundings: Surroundings) => (
  <ErrorBoundary url={useLocation().url} onAgain={surroundings.reload}>
    <Screen {...surroundings} />
  </ErrorBoundary>
);

/** The whole app, from the world that `main.tsx` built. */
export const App = ({ world, surroundings }: { world: World; surroundings: Surroundings }) => (
  <WorldProvider value={world}>
    <FeaturesProvider value={surroundings.features}>
      <FurtherProvider value={surroundings.loadFurther}>
        <LocationProvider>
          <Bounded {...surroundings} />
        </LocationProvider>
      </FurtherProvider>
    </FeaturesProvider>
  </WorldProvider>
);
