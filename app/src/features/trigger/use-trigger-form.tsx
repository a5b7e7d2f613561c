import { edited } from '@evenkeel/kernel';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { applied, type Edits, versionsOf, versionsSeen } from '../../form/edits.ts';
import { useCommit } from '../../shell/use-commit.tsx';
import type { Entry, Seen } from '../../store/contract.ts';
import type { Trigger } from './trigger.ts';
import { triggerForm } from './trigger-draft.ts';
import type { WhenFields } from './trigger-when.ts';
import { useTabDraft } from './use-tab-draft.tsx';

const draftSchema = v.object({
  edits: v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()])),
  seen: v.record(v.string(), v.array(v.tuple([v.string(), v.number()]))),
  /** Day and time as they stand in their fields, half typed or not. */
  typed: v.optional(v.object({ date: v.string(), time: v.string() })),
});

/** What the draft of a form holds; a draft that cannot be read is no draft. */
const readDraft = (text: string | undefined): v.InferOutput<typeof draftSchema> => {
  const none = { edits: {}, seen: {} };
  if (text === undefined) return none;
  try {
    const read = v.safeParse(draftSchema, JSON.parse(text));
    return read.success ? read.output : none;
  } catch {
    return none;
  }
};

interface Filled {
  readonly edits: Edits;
  /** For each edit the versions that stood there when it was made first. */
  readonly atEdit: Seen;
  readonly typed?: WhenFields | undefined;
  /** Words came back that were never kept. */
  readonly isFromBefore: boolean;
}

export interface TriggerForm {
  /** What stands on the page; undefined while the draft is being read. */
  readonly shown: Trigger | undefined;
  /** Changes the page, and keeps that as the sealed draft. */
  readonly change: (edit: (record: Trigger, edits: Edits) => Edits) => void;
  /** Day and time as they stand in their fields; undefined until somebody types there. */
  readonly typed: WhenFields | undefined;
  readonly typeWhen: (typed: WhenFields) => void;
  readonly isFromBefore: boolean;
  /** Forgets what is not kept yet. */
  readonly putAway: () => void;
  /** False: it could not be kept; the page and the draft still hold it. */
  readonly save: () => Promise<boolean>;
  readonly isRefused: boolean;
}

/** One trigger as a form: what is kept of it, with what was typed over it. */
export const useTriggerForm = (entry: Entry<Trigger>): TriggerForm => {
  const { save, isRefused } = useCommit();
  const [filled, setFilled] = useState<Filled>();
  const latest = useRef<Filled | undefined>(undefined);
  // What the page was filled from: what another tab writes meanwhile is not on it, so it is not replaced.
  const base = useRef(entry);
  const drafts = useTabDraft(triggerForm(entry.id));

  const fill = useCallback((next: Filled) => {
    latest.current = next;
    setFilled(next);
  }, []);

  useEffect(() => {
    let isHere = true;
    const read = async () => {
      const { edits, seen, typed } = readDraft(await drafts.read());
      const isFromBefore = Object.keys(edits).length > 0 || typed !== undefined;
      if (isHere) fill({ edits, atEdit: seen, typed, isFromBefore });
    };
    void read();
    return () => {
      isHere = false;
    };
  }, [drafts, fill]);

  const seenNow = ({ edits, atEdit }: Filled): Seen => versionsSeen(base.current.seen, atEdit, edits);

  const put = (next: Filled): void => {
    fill(next);
    const { edits, atEdit, typed } = next;
    drafts.keep(JSON.stringify({ edits, seen: atEdit, typed }));
  };

  return {
    shown: filled && applied(base.current.fields, filled.edits),
    change: (edit) => {
      const now = latest.current;
      if (now === undefined) return;
      const edits = edit(base.current.fields, now.edits);
      const atEdit = versionsOf(seenNow({ ...now, edits }), edits);
      put({ ...now, edits, atEdit });
    },
    typed: filled?.typed,
    typeWhen: (typed) => {
      if (latest.current !== undefined) put({ ...latest.current, typed });
    },
    isFromBefore: filled?.isFromBefore ?? false,
    putAway: () => {
      fill({ edits: {}, atEdit: {}, isFromBefore: false });
      void drafts.drop();
    },
    save: async () => {
      const now = latest.current;
      if (now === undefined) return false;
      const isEdited = Object.keys(now.edits).length > 0;
      const changes = isEdited ? [edited('trigger', entry.id, now.edits)] : [];
      if (changes.length > 0 && !(await save(changes, { [entry.id]: seenNow(now) }))) return false;
      // What was typed while it was being kept is a draft of its own.
      if (latest.current === now) await drafts.drop();
      return true;
    },
    isRefused,
  };
};
