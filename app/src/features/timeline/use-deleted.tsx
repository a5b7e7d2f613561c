import { instant } from '@evenkeel/kernel';
import { useMemo } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import type { Entry, Store } from '../../store/contract.ts';
import type { RecordKind } from '../../store/record-kind.ts';
import { affirmationKind } from '../affirmation/affirmation.record.ts';
import { beliefKind } from '../belief/belief.record.ts';
import { sessionKind } from '../calm/session.record.ts';
import { letterKind } from '../compassion/letter.record.ts';
import { titleOf as letterTitle } from '../compassion/letter.ts';
import { evidenceKind } from '../evidence/evidence.record.ts';
import { experimentKind } from '../experiment/experiment.record.ts';
import { originKind } from '../origin/origin.record.ts';
import { pauseKind } from '../pause/pause.record.ts';
import { planKind } from '../plan/plan.record.ts';
import { predictionKind } from '../prediction/prediction.record.ts';
import { safeMomentKind } from '../safe-moment/safe-moment.record.ts';
import { steadyKind } from '../steady/steady.record.ts';
import { titleOf as steadyTitle } from '../steady/steady.ts';
import { triggerKind } from '../trigger/trigger.record.ts';
import { titleOf } from '../trigger/trigger.ts';
import { valueKind } from '../value/value.record.ts';
import { titleOf as valueTitle } from '../value/value.ts';
import { victoryKind } from '../victory/victory.record.ts';
import { firstOf, pauseToItems, sessionToItems } from './line-view.ts';

/** A deleted record, and by what it is known again. */
export interface Gone extends Pick<Entry<unknown>, 'id' | 'kind' | 'writtenAt' | 'seen'> {
  /** When it happened, or was written down (ms), and minutes east of UTC there. */
  readonly at: number;
  readonly offsetMinutes: number;
  /** The first words that tell it from others; nothing where it has none. */
  readonly title: string | undefined;
}

interface Told {
  readonly at?: number | undefined;
  readonly offsetMinutes?: number | undefined;
  readonly title: string | undefined;
}

type Deleted = (offsetAt: (at: number) => number) => readonly Gone[];

const deletedOf = <Fields,>(
  store: Pick<Store, 'deleted'>,
  kind: RecordKind<Fields>,
  tell: (entry: Entry<Fields>, offsetAt: (at: number) => number) => Told,
): Deleted => {
  const list = store.deleted(kind);
  return (offsetAt) =>
    list.value.map((entry) => {
      const { at = entry.writtenAt, offsetMinutes = offsetAt(at), title } = tell(entry, offsetAt);
      const { id, writtenAt, seen } = entry;
      return { id, kind: entry.kind, writtenAt, seen, at, offsetMinutes, title };
    });
};

/** What has its words in one field. */
const worded = ({
  fields,
}: {
  readonly fields: Omit<Told, 'title'> & { readonly words?: string | undefined };
}) => ({
  ...fields,
  title: firstOf(fields.words),
});

/** Every kind that a person can delete, and how it is told. Tools get their line here, once they are kept. */
const listsOf = (store: Pick<Store, 'deleted'>): readonly Deleted[] => [
  deletedOf(store, triggerKind, ({ fields }) => ({ ...fields, title: titleOf(fields) })),
  deletedOf(store, pauseKind, (entry, offsetAt) => {
    const [item] = pauseToItems(entry, offsetAt);
    return { ...item, title: item?.words ?? item?.facts[0] };
  }),
  deletedOf(store, sessionKind, (entry, offsetAt) => {
    const [item] = sessionToItems(entry, offsetAt);
    return { ...item, title: item?.facts[0] };
  }),
  deletedOf(store, evidenceKind, ({ fields }) => ({ ...fields, title: firstOf(fields.words, fields.means) })),
  deletedOf(store, victoryKind, worded),
  deletedOf(store, predictionKind, worded),
  deletedOf(store, experimentKind, ({ fields }) => ({
    ...fields,
    title: firstOf(fields.action, fields.expected, fields.happened),
  })),
  deletedOf(store, beliefKind, worded),
  deletedOf(store, affirmationKind, worded),
  deletedOf(store, planKind, ({ fields }) => ({ ...fields, title: firstOf(fields.cueWords, fields.will) })),
  deletedOf(store, valueKind, ({ fields }) => ({ ...fields, title: valueTitle(fields, ' · ') })),
  deletedOf(store, safeMomentKind, worded),
  deletedOf(store, originKind, ({ fields }) => ({
    ...fields,
    title: firstOf(fields.who, fields.taught, fields.protected, fields.now),
  })),
  deletedOf(store, letterKind, ({ fields }) => ({ ...fields, title: letterTitle(fields) })),
  deletedOf(store, steadyKind, ({ fields }) => ({ ...fields, title: steadyTitle(fields) })),
];

/** All of them, live. */
export const useDeleted = (): readonly Gone[] => {
  const { store, moment } = useWorld();
  const lists = useMemo(() => listsOf(store), [store]);
  return lists.flatMap((list) => list((at) => moment().offsetAt(instant(at))));
};
