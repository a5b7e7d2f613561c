import { instant } from '@evenkeel/kernel';
import { useMemo } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { sessionKind } from '../calm/session.record.ts';
import { pauseKind } from '../pause/pause.record.ts';
import { triggerKind } from '../trigger/trigger.record.ts';
import { titleOf } from '../trigger/trigger.ts';
import type { Item } from './item.ts';
import { pauseToItems, sessionToItems, triggerToItems } from './line-view.ts';

/** A deleted record, and the line that it had. */
export interface Gone extends Pick<Entry<unknown>, 'id' | 'kind' | 'writtenAt' | 'seen'> {
  readonly item: Item;
  /** The first words that tell it from others; nothing where it has none. */
  readonly title: string | undefined;
}

/** Names of people and feelings are not needed to know it again. */
const noNames = { person: () => undefined, feeling: () => undefined };

/** All of them, live. */
export const useDeleted = (): readonly Gone[] => {
  const { store, moment } = useWorld();
  const [triggers, pauses, sessions] = useMemo(
    () => [store.deleted(triggerKind), store.deleted(pauseKind), store.deleted(sessionKind)] as const,
    [store],
  );
  const offsetAt = (at: number) => moment().offsetAt(instant(at));
  const toGone = <One extends Entry<unknown>>(
    { id, kind, writtenAt, seen }: One,
    [item]: readonly Item[],
    title?: string,
  ): readonly Gone[] =>
    item === undefined
      ? []
      : [{ id, kind, writtenAt, seen, item, title: title ?? item.words ?? item.facts[0] }];
  return [
    ...triggers.value.flatMap((entry) =>
      toGone(entry, triggerToItems(entry, noNames, offsetAt), titleOf(entry.fields)),
    ),
    ...pauses.value.flatMap((entry) => toGone(entry, pauseToItems(entry, offsetAt))),
    ...sessions.value.flatMap((entry) => toGone(entry, sessionToItems(entry, offsetAt))),
  ];
};
