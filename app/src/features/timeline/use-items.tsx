import { instant } from '@evenkeel/kernel';
import { useMemo } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { sessionKind } from '../calm/session.record.ts';
import { useFeelings } from '../feeling/use-feelings.tsx';
import { pauseKind } from '../pause/pause.record.ts';
import { usePeople } from '../person/use-people.tsx';
import { triggerKind } from '../trigger/trigger.record.ts';
import type { Item } from './item.ts';
import { type Names, pauseToItems, sessionToItems, triggerToItems } from './line-view.ts';
import { remembering } from './remembering.ts';
import type { SaidOfWaves } from './wave.ts';

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
      session: remembering((entry: (typeof sessions)[number]) => sessionToItems(entry, offsetAt)),
    };
  }, [names, moment]);
  const items = useMemo(
    () => [
      ...triggers.flatMap(lines.trigger),
      ...pauses.flatMap(lines.pause),
      ...sessions.flatMap(lines.session),
    ],
    [triggers, pauses, sessions, lines],
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
