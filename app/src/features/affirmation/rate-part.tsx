import { useState } from 'preact/hooks';
import { focusHeading } from '../../shell/arrive.ts';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button } from '../../ui/parts.tsx';
import { convictionKind } from '../belief/belief.record.ts';
import { mayRateBelief, rateBelief } from '../belief/conviction.ts';
import { oneWords, rateWords as words } from './affirmation.content.en.ts';
import { type Affirmation, believed, ratedId } from './affirmation.ts';
import { FeltGauge } from './felt-gauge.tsx';
import { useAffirmations } from './use-affirmations.tsx';

/** How true it feels now, at most once in 24 hours. */
export const RatePart = ({ entry }: { entry: Entry<Affirmation> }) => {
  const { store, moment } = useWorld();
  const { grounds } = useAffirmations();
  const [felt, setFelt] = useState<number>();
  const [isRefused, setRefused] = useState(false);
  const of = ratedId(entry, grounds.beliefs);
  const value = believed(entry, grounds);
  const keep = async () => {
    if (felt === undefined) return;
    const now = moment();
    const done = await store.commit((read) => {
      const ratings = read.all(convictionKind).map(({ fields }) => fields);
      return rateBelief(ratings, of, felt, now);
    });
    setRefused(!done.ok && done.error.type !== 'too-soon');
    // The slider goes, and takes its button with it.
    if (done.ok) requestAnimationFrame(() => focusHeading());
  };
  return (
    <section class="stack">
      {value === undefined ? null : <p>{words.last(value)}</p>}
      {mayRateBelief(grounds.ratings, of, moment().now) ? (
        <>
          <FeltGauge value={felt} onValue={setFelt} />
          <NotKept words={isRefused ? oneWords.notKept : undefined} />
          {felt === undefined ? null : (
            <Button look="quiet" onPress={() => void keep()}>
              {words.keep}
            </Button>
          )}
        </>
      ) : (
        <p class="small">{words.tooSoon}</p>
      )}
    </section>
  );
};
