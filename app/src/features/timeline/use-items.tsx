import { instant } from '@evenkeel/kernel';
import { useMemo } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { sessionKind } from '../calm/session.record.ts';
import { evidenceKind } from '../evidence/evidence.record.ts';
import { useFeelings } from '../feeling/use-feelings.tsx';
import { pauseKind } from '../pause/pause.record.ts';
import { usePeople } from '../person/use-people.tsx';
import { triggerKind } from '../trigger/trigger.record.ts';
import { victoryKind } from '../victory/victory.record.ts';
import type { Item } from './item.ts';
import { evidenceToItems, victoryToItems } from './kept-view.ts';
import { type Names, pauseToItems, sessionToItems, triggerToItems } from './line-view.ts';
import type { SaidOfWaves } from './wave.ts';

type AnyEntry = Pick<Entry<unknown>, 'id'>;

/** Turns each entry into its lines once, and again only when it has changed: there may be twenty thousand. */
const remembering = <One extends AnyEntry>(toItems: (entry: One) => readonly Item[]) => {
  const known = new WeakMap<One, readonly Item[]>();
  return (entry: One): readonly Item[] => {
    const found = known.get(entry) ?? toItems(entry);
    known.set(entry, found);
    return found;
  };
};

/** Everything that the timeline shows, live, in no order; and what the person said about waves. */
export const useItems = (): {
  readonly items: readonly Item[];
  readonly said: SaidOfWaves;
  readonly names: Names;
} => {
  const { moment } = useWorld();
  const triggers = useEntries(triggerKind);
  const pauses = useEntries(pauseKind);
  const sessions = useEntries(sessionKind);
  const victories = useEntries(victoryKind);
  const evidence = useEntries(evidenceKind);
  const people = usePeople();
  const feelings = useFeelings();
  const names = useMemo((): Names => {
    const person = new Map<string, string>(people.map(({ key, words }) => [key, words]));
    const feeling = new Map<string, string>(feelings.map(({ key, words }) => [key, words]));
    return { person: (key) => person.get(key), feeling: (key) => feeling.get(key) };
  }, [people, feelings]);
  const lines = useMemo(() => {
    const offsetAt = (at: number) => moment().offsetAt(instant(at));
    return {
      trigger: remembering((entry: (typeof triggers)[number]) => triggerToItems(entry, names, offsetAt)),
      pause: remembering((entry: (typeof pauses)[number]) => pauseToItems(entry, offsetAt)),
      victory: remembering((entry: (typeof victories)[number]) => victoryToItems(entry, offsetAt)),
      evidence: remembering((entry: (typeof evidence)[number]) => evidenceToItems(entry, names, offsetAt)),
      session: remembering((entry: (typeof sessions)[number]) => sessionToItems(entry, offsetAt)),
    };
  }, [names, moment]);
  const items = useMemo(
    () => [
      ...triggers.flatMap(lines.trigger),
      ...pauses.flatMap(lines.pause),
      ...sessions.flatMap(lines.session),
      ...victories.flatMap(lines.victory),
      ...evidence.flatMap(lines.evidence),
    ],
    [triggers, pauses, sessions, victories, evidence, lines],
  );
  const said = useMemo(
    () => new Map(triggers.flatMap(({ id, fields }) => (hasSaid(fields.wave) ? [[id, fields.wave]] : []))),
    [triggers],
  );
  return { items, said, names };
};

const hasSaid = (
  wave: Readonly<Record<string, boolean>> | undefined,
): wave is Readonly<Record<string, boolean>> => wave !== undefined && Object.keys(wave).length > 0;
