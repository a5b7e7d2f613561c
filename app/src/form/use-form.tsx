import { added, type Change, edited, type FieldValue, type Id } from '@evenkeel/kernel';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useCommit } from '../shell/use-commit.tsx';
import { useWorld } from '../shell/world.ts';
import type { Entry } from '../store/contract.ts';
import type { RecordKind } from '../store/record-kind.ts';
import { applied, type Edits, versionsOf, versionsSeen, withEdit, withSet } from './edits.ts';
import { type Filled, filledToText, textToFilled } from './form-draft.ts';

/** What is kept along with what was typed, in the same commit. */
interface More {
  /** Of the record itself: when it was kept, say. */
  readonly fields?: Edits;
  /** Of other records. */
  readonly changes?: (id: Id) => readonly Change[];
}

/** A form that is open. `Fields` of a new record may still be missing: all of them are optional here. */
export interface Form<Fields> {
  /** What stands on the page; undefined while the draft is being read. */
  readonly shown: Partial<Fields> | undefined;
  /** Whether anything was typed or tapped that is not kept. */
  readonly isTouched: boolean;
  /** Words came back that were never kept. */
  readonly isFromBefore: boolean;
  /** Changes the page, and keeps that as the sealed draft. Null takes a value out. */
  readonly put: (field: keyof Fields & string, value: FieldValue) => void;
  /** A set at once, as `{ key: value }`: what is not in it is taken out. */
  readonly putSet: (set: keyof Fields & string, members: Readonly<Record<string, FieldValue>>) => void;
  /** Forgets what is not kept yet. */
  readonly putAway: () => void;
  /**
   * Keeps it. Resolves to the id of the record; undefined if it could not be kept: then `isRefused`, and the page and the
   * draft still hold it.
   */
  readonly save: (more?: More) => Promise<Id | undefined>;
  readonly isRefused: boolean;
}

interface FormOf<Fields> {
  readonly kind: RecordKind<Fields>;
  /** The record that is edited; left out for a new one. */
  readonly entry?: Entry<Fields> | undefined;
  /** The id of a new record, where it follows from something: the week, say. Else a new one. */
  readonly id?: Id;
  /** What a new record begins with, elements of sets as `belief/<id>`. It is kept with the rest. */
  readonly start?: Edits;
  /** Tells the drafts of new ones apart, where a kind has more than one form for them. */
  readonly asNew?: string;
}

/** One record as a form: what is kept of it, with what was typed over it, or a new one. Every letter is a sealed draft. */
export const useForm = <Fields extends object>({
  kind,
  entry,
  id,
  start = {},
  asNew = id ?? 'new',
}: FormOf<Fields>): Form<Fields> => {
  const { store, moment } = useWorld();
  const { save, isRefused } = useCommit();
  const [filled, setFilled] = useState<Filled>();
  const [isFromBefore, setFromBefore] = useState(false);
  const latest = useRef<Filled | undefined>(undefined);
  // What the page was filled from: what another tab writes meanwhile is not on it, so it is not replaced.
  const base = useRef({ entry, id, start });
  const draft = `${kind.name}/${entry?.id ?? asNew}`;

  const fill = useCallback((next: Filled) => {
    latest.current = next;
    setFilled(next);
  }, []);
  const empty = useCallback((): Filled => {
    const { entry: kept, id: own, start: first } = base.current;
    return { id: kept?.id ?? own ?? moment().newId(), start: kept ? {} : first, edits: {}, atEdit: {} };
  }, [moment]);

  useEffect(() => {
    let isHere = true;
    const read = async () => {
      const before = textToFilled(await store.draft.read(draft));
      if (!isHere) return;
      setFromBefore(before !== undefined);
      fill(before ?? empty());
    };
    void read();
    return () => {
      isHere = false;
    };
  }, [store, draft, fill, empty]);

  const under = ({ start: first }: Filled): Partial<Fields> =>
    base.current.entry?.fields ?? applied<Partial<Fields>>({}, first);
  const seenNow = ({ edits, atEdit }: Filled) => versionsSeen(base.current.entry?.seen ?? {}, atEdit, edits);
  const change = (edit: (record: Partial<Fields>, edits: Edits) => Edits) => {
    const now = latest.current;
    if (now === undefined) return;
    const edits = edit(under(now), now.edits);
    const next = { ...now, edits, atEdit: versionsOf(seenNow({ ...now, edits }), edits) };
    fill(next);
    void store.draft.keep(draft, filledToText(next));
  };

  return {
    shown: filled && applied(under(filled), filled.edits),
    isTouched: filled !== undefined && Object.keys(filled.edits).length > 0,
    isFromBefore,
    isRefused,
    put: (field, value) => change((record, edits) => withEdit(record, edits, field, value)),
    putSet: (set, members) => change((record, edits) => withSet(record, edits, set, members)),
    putAway: () => {
      fill(empty());
      setFromBefore(false);
      void store.draft.drop(draft);
    },
    save: async ({ fields = {}, changes: others = () => [] } = {}) => {
      const now = latest.current;
      if (now === undefined) return undefined;
      const kept = base.current.entry;
      const put = { ...now.edits, ...fields };
      const isSame = kept !== undefined && Object.keys(put).length === 0;
      const own = kept ? edited(kind.name, now.id, put) : added(kind.name, now.id, { ...now.start, ...put });
      const changes = [...(isSame ? [] : [own]), ...others(now.id)];
      const seen = kept ? { [now.id]: seenNow(now) } : undefined;
      if (changes.length > 0 && !(await save(changes, seen))) return undefined;
      // What was typed while it was being kept is a draft of its own.
      if (latest.current === now) await store.draft.drop(draft);
      return now.id;
    },
  };
};
