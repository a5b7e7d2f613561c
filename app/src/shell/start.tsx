import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Reader, Store } from '../store/contract.ts';
import type { Feature } from './feature.ts';
import { useLocation } from './location.tsx';
import { startPath } from './route.ts';
import { Seldom } from './seldom.tsx';
import { Opening, OpeningAlone } from './status-page.tsx';
import { useWorld } from './world.ts';

/** What is on the page now, for rules that only read. */
const readerOf = (store: Pick<Store, 'query'>): Reader => ({
  all: (kind) => store.query(kind).value,
  one: (kind, id) => store.query(kind).value.find((entry) => entry.id === id),
});

/** Once the store is open, and if `when` holds: on to where the person is needed, or to Today. */
const useStart = (features: readonly Feature[], when: (store: Store) => boolean): void => {
  const { store, moment } = useWorld();
  const { route } = useLocation();
  const isOpen = store.status.value.type === 'open';
  const start = (isHere: () => boolean) => {
    if (!when(store)) return;
    void startPath(features, readerOf(store), moment().now).then((path) => {
      if (isHere()) route(path, true);
    });
  };
  const latest = useRef(start);
  latest.current = start;
  useEffect(() => {
    let isHere = true;
    if (isOpen) latest.current(() => isHere);
    return () => {
      isHere = false;
    };
  }, [isOpen]);
};

const always = () => true;
const hasRecords = (store: Store) => !store.isEmpty();

/** The address `/` on a device that was here before: never more than a moment. */
export const StartPage = ({ features }: { features: readonly Feature[] }) => {
  useStart(features, always);
  return <Opening isStage={false} />;
};

/** The address `/` on a fresh device. The mark may be lost while the records are not: then it leads on all the same. */
export const FirstPage = ({
  features,
  FirstScreen,
  onReload,
}: {
  features: readonly Feature[];
  /** Its code, where the app was opened here. */
  FirstScreen: ComponentType | undefined;
  onReload: () => void;
}) => {
  useStart(features, hasRecords);
  const first = features.find(({ firstScreen }) => firstScreen)?.firstScreen;
  if (FirstScreen) return <FirstScreen />;
  if (first === undefined) return <OpeningAlone />;
  return <Seldom load={first.load} onReload={onReload} draw={({ Screen }) => <Screen />} />;
};
