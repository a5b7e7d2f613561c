import type { Id } from '@evenkeel/kernel';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from '../../shell/location.tsx';
import { ErrorPage, Opening } from '../../shell/status-page.tsx';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { ParkStep } from './park-step.tsx';
import { pauseKind } from './pause.record.ts';
import { currentPause } from './pause.ts';
import { usePausePart } from './pause-part.tsx';
import { queryToWhere } from './pause-step.ts';
import { type LastView, useArrival } from './use-arrival.tsx';
import './pause.css';

/** While the code of a pause is fetched: the same quiet as while the store opens. */
const Coming = ({ seen }: { seen: LastView }) => {
  useArrival(seen, 'coming');
  return <Opening isStage />;
};

/** It could not be fetched. Never an empty page. */
const NotLoaded = ({ seen }: { seen: LastView }) => {
  useArrival(seen, 'not-loaded');
  return <ErrorPage onAgain={() => location.reload()} />;
};

/** Pause: opens on the newest pause that has no ending, else on the field. */
export const Page = () => {
  const { moment } = useWorld();
  const { query } = useLocation();
  const all = useEntries(pauseKind);
  const seen = useRef<string | undefined>(undefined);
  const [parked, setParked] = useState<{ readonly id?: Id; readonly isThird: boolean }>({ isThird: false });
  const where = queryToWhere(query);
  // What stands here stays: a pause also when it ends, and the field with words, though another tab begins a pause.
  const stood = useRef<Id | undefined>(undefined);
  const find = (wanted: Id | undefined) => all.find(({ id }) => id === wanted);
  const isWriting = useRef(false);
  const newest = () => (isWriting.current ? undefined : currentPause(all, moment().now).current);
  const entry = find(where.id) ?? find(parked.id) ?? find(stood.current) ?? newest();
  useEffect(() => {
    if (where.id === undefined) stood.current = entry?.id;
  });
  const isParking = entry === undefined && where.step !== 'accurate';
  const part = usePausePart(!isParking);

  if (isParking) return <ParkStep pauses={all} seen={seen} isWriting={isWriting} onPark={setParked} />;
  if (part === undefined) return <Coming seen={seen} />;
  if (part === 'lost') return <NotLoaded seen={seen} />;
  return <part.PausePart {...{ entry, where, all, seen }} isThird={parked.isThird} />;
};
