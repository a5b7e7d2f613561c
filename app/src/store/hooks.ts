import { useEffect, useMemo, useState } from 'preact/hooks';
import { useWorld } from '../shell/world.ts';
import type { Drafts, Entry } from './contract.ts';
import type { RecordKind } from './record-kind.ts';

/** All records of a kind, live. */
export const useEntries = <Fields>(kind: RecordKind<Fields>): readonly Entry<Fields>[] => {
  const { store } = useWorld();
  return useMemo(() => store.query(kind), [store, kind]).value;
};

/** Keeps the newest text as the draft, one at a time: typing fast seals no more often than the disk can follow. */
const createDraftWriter = (drafts: Drafts, form: string) => {
  let waiting: string | undefined;
  let running = Promise.resolve();
  let isRunning = false;
  const run = async () => {
    isRunning = true;
    while (waiting !== undefined) {
      const text = waiting;
      waiting = undefined;
      await drafts.keep(form, text);
    }
    isRunning = false;
  };
  return {
    keep: (text: string) => {
      waiting = text;
      if (!isRunning) running = run();
    },
    drop: async () => {
      waiting = undefined;
      await running;
      await drafts.drop(form);
    },
  };
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

/** One field of text that is kept, sealed, while it is typed. Filled from its draft, else with `first`. */
export const useDraft = (form: string, first = ''): Draft => {
  const { store } = useWorld();
  const [typed, setTyped] = useState<string>();
  const [isRead, setRead] = useState(false);
  const writer = useMemo(() => createDraftWriter(store.draft, form), [store, form]);
  useEffect(() => {
    let isHere = true;
    const read = async () => {
      await store.opened;
      const draft = await store.draft.read(form);
      if (!isHere) return;
      setTyped((already) => already ?? draft);
      setRead(true);
    };
    void read();
    return () => {
      isHere = false;
    };
  }, [store, form]);
  return {
    text: typed ?? first,
    isRead,
    change: (text) => {
      setTyped(text);
      writer.keep(text);
    },
    drop: writer.drop,
  };
};
