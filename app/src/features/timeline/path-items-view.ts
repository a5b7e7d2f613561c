import type { Id } from '@evenkeel/kernel';
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Entry, Store } from '../../store/contract.ts';
import type { RecordKind } from '../../store/record-kind.ts';
import { affirmationKind, practiceKind } from '../affirmation/affirmation.record.ts';
import { letterKind } from '../compassion/letter.record.ts';
import { evidenceKind } from '../evidence/evidence.record.ts';
import { experimentKind } from '../experiment/experiment.record.ts';
import { predictionKind } from '../prediction/prediction.record.ts';
import { lessonKind } from '../programme/programme.record.ts';
import { reviewKind } from '../routine/review.record.ts';
import { routineDayKind } from '../routine/routine.record.ts';
import { steadyKind } from '../steady/steady.record.ts';
import { valueKind } from '../value/value.record.ts';
import { victoryKind } from '../victory/victory.record.ts';
import type { Item } from './item.ts';
import {
  type Around,
  evidenceItem,
  experimentItem,
  intentionItem,
  lessonItem,
  letterItem,
  practiceItem,
  predictionItem,
  reviewItem,
  steadyItem,
  valueItem,
  victoryItem,
} from './path-line-view.ts';
import { remembering } from './remembering.ts';

/** The lines of one kind, live; each is made once. */
const linesOf = <Fields>(
  store: Pick<Store, 'query'>,
  kind: RecordKind<Fields>,
  toItems: (entry: Entry<Fields>) => readonly Item[],
): ReadonlySignal<readonly Item[]> => {
  const toLines = remembering(toItems);
  const entries = store.query(kind);
  return computed(() => entries.value.flatMap(toLines));
};

/** The same of practices, which are found by the wording as it is now. */
const practiceLines = (store: Pick<Store, 'query'>, around: Around): ReadonlySignal<readonly Item[]> => {
  const wordings = store.query(affirmationKind);
  const practices = store.query(practiceKind);
  const toLines = computed(() => {
    const said = new Map<string, string>(wordings.value.map(({ id, fields }) => [id as Id, fields.words]));
    return remembering((entry: (typeof practices.value)[number]) =>
      practiceItem(entry, said.get(entry.fields.of), around),
    );
  });
  return computed(() => practices.value.flatMap(toLines.value));
};

/**
 * All lines of what was made along the way, live, in no order. Tools and the times they were used get their line here, once
 * they are kept.
 * @public
 */
export const pathItems = (store: Pick<Store, 'query'>, around: Around): ReadonlySignal<readonly Item[]> => {
  const lists = [
    linesOf(store, evidenceKind, (entry) => evidenceItem(entry, around)),
    linesOf(store, victoryKind, (entry) => victoryItem(entry, around)),
    linesOf(store, experimentKind, (entry) => experimentItem(entry, around)),
    linesOf(store, predictionKind, (entry) => predictionItem(entry, around)),
    linesOf(store, valueKind, (entry) => valueItem(entry, around)),
    linesOf(store, letterKind, (entry) => letterItem(entry, around)),
    linesOf(store, steadyKind, (entry) => steadyItem(entry, around)),
    linesOf(store, routineDayKind, (entry) => intentionItem(entry, around)),
    linesOf(store, reviewKind, (entry) => reviewItem(entry, around)),
    linesOf(store, lessonKind, (entry) => lessonItem(entry, around)),
    practiceLines(store, around),
  ];
  return computed(() => lists.flatMap((list) => list.value));
};
