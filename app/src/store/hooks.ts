import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWorld } from '../shell/world.ts';
import type { Entry } from './contract.ts';
import type { RecordKind } from './record-kind.ts';

/** All records of a kind, live. */
export const useEntries = <Fields>(kind: RecordKind<Fields>): readonly Entry<Fields>[] => {
  const { store } = useWorld();
  return useMemo(() => store.query(kind), [store, kind]).value;
};

export interface Draft {
  /** What stands in the field. */
  readonly text: string;
  readonly change: (text: string) => void;
  /** Forgets the draft, once what it held is kept elsewhere. */
  readonly drop: () => Promise<void>;
}

/** What stands in the field of one form, for as long as the page shows that form. */
interface Field {
  readonly form: string;
  readonly text: string | undefined;
}

const fieldOf = (form: string, now: Field | undefined): Field =>
  now?.form === form ? now : { form, text: undefined };

/** Whoever typed before the draft came back loses neither. */
const joined = (draft: string | undefined, typed: string | undefined): string | undefined =>
  draft && typed && draft !== typed ? `${draft}\n${typed}` : (typed ?? draft);

/** One field of text that is kept, sealed, while it is typed. Filled from its draft, else with `first`. */
export const useDraft = (form: string, first = ''): Draft => {
  const { store } = useWorld();
  const [shown, setShown] = useState<Field>();
  const latest = useRef<Field | undefined>(undefined);
  useEffect(() => {
    let isHere = true;
    const read = async () => {
      await store.opened;
      const draft = await store.draft.read(form);
      if (!isHere) return;
      const text = joined(draft, fieldOf(form, latest.current).text);
      latest.current = { form, text };
      setShown(latest.current);
      if (draft !== undefined && text !== undefined && text !== draft) void store.draft.keep(form, text);
    };
    void read();
    return () => {
      isHere = false;
    };
  }, [store, form]);
  return {
    text: fieldOf(form, shown).text ?? first,
    change: (typed) => {
      latest.current = { form, text: typed };
      setShown(latest.current);
      void store.draft.keep(form, typed);
    },
    drop: () => store.draft.drop(form),
  };
};
