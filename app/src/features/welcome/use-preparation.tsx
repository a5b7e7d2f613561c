import { ok } from '@evenkeel/kernel';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import type { Entry, Seen, Store } from '../../store/contract.ts';
import { draftToFields, preparationKind } from './preparation.record.ts';
import {
  changesOf,
  fieldsToPreparation,
  type Preparation,
  type PreparationFields,
  preparationId,
  preparationToFields,
} from './preparation.ts';

const FORM = 'prepare';

/** What the page was filled from: saving writes only what differs from it. */
interface Base {
  readonly fields: PreparationFields;
  readonly seen: Seen;
}

const toBase = (entry: Entry<PreparationFields> | undefined): Base =>
  entry ? { fields: entry.fields, seen: entry.seen } : { fields: {}, seen: {} };

const newestBase = (store: Store): Base =>
  toBase(
    store
      .query(preparationKind)
      .peek()
      .find(({ id }) => id === preparationId),
  );

export interface PreparationForm {
  /** What stands on the page; undefined while it is being read. */
  readonly answers: Preparation | undefined;
  /** Changes the page, and keeps it as the sealed draft. */
  readonly change: (answers: Preparation) => void;
  /** Saves the record. False: the device would not keep it; the draft and the page still hold it. */
  readonly save: (answers: Preparation) => Promise<boolean>;
}

/** The preparation as a form: filled from the draft if there is one, else from the record. */
export const usePreparation = (): PreparationForm => {
  const { store, moment } = useWorld();
  const [answers, setAnswers] = useState<Preparation>();
  const base = useRef<Base>(toBase(undefined));

  useEffect(() => {
    let isHere = true;
    const fill = async () => {
      await store.opened;
      const draft = await store.draft.read(FORM);
      if (!isHere) return;
      base.current = newestBase(store);
      const fields = (draft === undefined ? undefined : draftToFields(draft)) ?? base.current.fields;
      setAnswers((typed) => typed ?? fieldsToPreparation(fields));
    };
    void fill();
    return () => {
      isHere = false;
    };
  }, [store]);

  const change = (next: Preparation) => {
    setAnswers(next);
    void store.draft.keep(FORM, JSON.stringify(preparationToFields(next)));
  };

  const save = async (next: Preparation): Promise<boolean> => {
    const { fields, seen } = base.current;
    const changes = changesOf(fields, next, moment().now);
    const saved =
      changes.length === 0 || (await store.commit(() => ok(changes), { [preparationId]: seen })).ok;
    if (!saved) return false;
    await store.draft.drop(FORM);
    base.current = newestBase(store);
    return true;
  };

  return { answers, change, save };
};
