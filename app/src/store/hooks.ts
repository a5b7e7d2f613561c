import { useEffect, useMemo, useState } from 'preact/hooks';
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
  /** The draft was looked for; before that the field may still fill by itself. */
  readonly isRead: boolean;
  readonly change: (text: string) => void;
  /** Forgets the draft, once what it held is kept elsewhere. */
  readonly drop: () => Promise<void>;
}

/** What stands in the field of one form, for as long as the page shows that form. */
interface Field {
  readonly form: string;
  readonly text: string | undefined;
  readonly isRead: boolean;
}

const fieldOf = (form: string, now: Field | undefined): Field =>
  now?.form === form ? now : { form, text: undefined, isRead: false };

/** Whoever typed before the draft came back loses neither. */
const joined = (draft: string | undefined, typed: string | undefined): string | undefined =>
  draft && typed && draft !== typed ? `${draft}\n${typed}` : (typed ?? draft);

/** One field of text that is kept, sealed, while it is typed. Filled from its draft, else with `first`. */
export const useDraft = (form: string, first = ''): Draft => {
  const { store } = useWorld();
  const [shown, setShown] = useState<Field>();
  useEffect(() => {
    let isHere = true;
    const read = async () => {
      await store.opened;
      const draft = await store.draft.read(form);
      if (!isHere) return;
      setShown((now) => ({ form, text: joined(draft, fieldOf(form, now).text), isRead: true }));
    };
    void read();
    return () => {
      isHere = false;
    };
  }, [store, form]);
  const { text, isRead } = fieldOf(form, shown);
  return {
    text: text ?? first,
    isRead,
    change: (typed) => {
      setShown((now) => ({ ...fieldOf(form, now), text: typed }));
      void store.draft.keep(form, typed);
    },
    drop: () => store.draft.drop(form),
  };
};
