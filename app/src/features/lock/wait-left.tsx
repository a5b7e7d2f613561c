import { useEffect, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { lockedWords as words } from './lock-screen.content.en.ts';
import { type WaitLeft, waitLeftAt } from './wait-end.ts';

const LOOK_EVERY = 1_000;

const isSame = (one: WaitLeft | undefined, other: WaitLeft | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** On the lock screen: how long a wait still takes. Not a word of what it is; where there is none, nothing at all. */
export const TimeLeft = () => {
  const { openFields, moment, onTick } = useWorld();
  const [shown, setShown] = useState<WaitLeft>();
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const endsAt = await openFields.get('waitEndsAt');
      const next = endsAt === undefined ? undefined : waitLeftAt(endsAt, moment().now);
      // What says nothing any more is not left lying open.
      if (endsAt !== undefined && next === undefined) void openFields.remove('waitEndsAt');
      if (isHere) setShown((now) => (isSame(now, next) ? now : next));
    };
    void look();
    const stop = onTick(LOOK_EVERY, () => void look());
    return () => {
      isHere = false;
      stop();
    };
  }, [openFields, moment, onTick]);
  return (
    <>
      {shown?.type === 'running' ? <p>{words.left(shown.left)}</p> : null}
      <div role="status">{shown?.type === 'over' ? <p>{words.over}</p> : null}</div>
    </>
  );
};
