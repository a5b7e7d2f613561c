import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { Reader, Store } from '../store/contract.ts';
import type { Feature } from './feature.ts';
import { startPath } from './route.ts';
import { Opening, OpeningAlone } from './status-page.tsx';
import { useWorld } from './world.ts';

/** What is on the page now, for rules that only read. */
const readerOf = (store: Pick<Store, 'query'>): Reader => ({
  all: (kind) => store.query(kind).value,
  one: (kind, id) => store.query(kind).value.find((entry) => entry.id === id),
});

const hasRecords = (features: readonly Feature[], read: Reader): boolean =>
  features.some((feature) => feature.records?.some((kind) => read.all(kind).length > 0));

/** Once the store is open, and if `when` holds: on to where the person is needed, or to Today. */
const useStart = (
  features: readonly Feature[],
  when: (features: readonly Feature[], read: Reader) => boolean,
): void => {
  const { store, moment } = useWorld();
  const { route } = useLocation();
  const isOpen = store.status.value.type === 'open';
  const start = () => {
    const read = readerOf(store);
    if (when(features, read)) route(startPath(features, read, moment().now), true);
  };
  const latest = useRef(start);
  latest.current = start;
  useEffect(() => {
    if (isOpen) latest.current();
  }, [isOpen]);
};

const always = () => true;

/** The address `/` on a device that was here before: never more than a moment. */
export const StartPage = ({ features }: { features: readonly Feature[] }) => {
  useStart(features, always);
  return <Opening isStage={false} />;
};

/** The address `/` on a fresh device. The mark may be lost while the records are not: then it leads on all the same. */
export const FirstPage = ({ features }: { features: readonly Feature[] }) => {
  useStart(features, hasRecords);
  const First = features.find((feature) => feature.FirstScreen)?.FirstScreen;
  return First ? <First /> : <OpeningAlone />;
};
