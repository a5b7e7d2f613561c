import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { cameKind, commonNameKind } from './neighbour.record.ts';
import { starterCues } from './plan.content.en.ts';
import { commonest, countCues, type KnownCue, knownCues } from './plan.ts';

interface Cues {
  readonly all: readonly KnownCue[];
  /** The five that came most often in the last twelve weeks. */
  readonly top: readonly KnownCue[];
  readonly counts: ReadonlyMap<string, number>;
}

/** What can be planned for, live. */
export const useCues = (): Cues => {
  const { moment } = useWorld();
  const triggers = useEntries(cameKind).map(({ fields }) => fields);
  const records = useEntries(commonNameKind);
  const all = knownCues(starterCues, records, triggers);
  const counts = countCues(triggers, moment().now);
  return { all, top: commonest(all, counts), counts };
};
