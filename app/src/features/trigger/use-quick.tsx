import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { type QuickForm, quickToText, textToQuick } from './quick-form.ts';
import { useTabDraft } from './use-tab-draft.tsx';

export interface QuickState {
  readonly form: QuickForm;
  readonly change: (part: Partial<QuickForm>) => void;
  /** What stands there was given earlier, and never kept. */
  readonly isFromBefore: boolean;
  /** Empties the form. */
  readonly putAway: () => void;
  /** Forgets the draft, once what it held is kept. */
  readonly drop: () => Promise<void>;
}

/** The form in which a new one is noted, as its draft is called. */
const QUICK_FORM = 'trigger-own';

const EMPTY: QuickForm = { text: '' };

/** The form of the ten-second path: all of it is kept, sealed, as it is given. */
export const useQuick = (): QuickState => {
  const { store } = useWorld();
  const drafts = useTabDraft(QUICK_FORM);
  const [form, setForm] = useState<QuickForm>(EMPTY);
  const [isFromBefore, setFromBefore] = useState(false);
  const latest = useRef<QuickForm>(EMPTY);

  const show = useCallback((next: QuickForm): void => {
    latest.current = next;
    setForm(next);
  }, []);
  useEffect(() => {
    let isHere = true;
    const read = async () => {
      await store.opened;
      const before = textToQuick(await drafts.read());
      if (!isHere || before === undefined) return;
      // Whoever was quicker than the draft loses neither.
      const now = latest.current;
      const words = [before.text, now.text].filter((text) => text !== '');
      show({ ...before, ...now, text: words.join(' ') });
      setFromBefore(true);
    };
    void read();
    return () => {
      isHere = false;
    };
  }, [store, drafts, show]);

  return {
    form,
    change: (part) => {
      show({ ...latest.current, ...part });
      drafts.keep(quickToText(latest.current));
    },
    isFromBefore,
    putAway: () => {
      show(EMPTY);
      setFromBefore(false);
      void drafts.drop();
    },
    drop: () => drafts.drop(),
  };
};
