import { useRef } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { useDraft } from '../../store/hooks.ts';

export interface Words {
  readonly text: string;
  readonly change: (text: string) => void;
  /**
   * Forgets the draft once `saved` is kept elsewhere; not if more was typed while it was being saved, and not if by now it
   * holds what somebody types into the same form in another tab.
   */
  readonly drop: (saved: string) => Promise<void>;
}

/** A field of Pause whose draft outlives a save that it was not part of. */
export const useWords = (form: string, first = ''): Words => {
  const { store } = useWorld();
  const { text, change, drop } = useDraft(form, first);
  const last = useRef<string | undefined>(undefined);
  /** All that was typed here: what is on disk may be a letter behind. */
  const typed = useRef(new Set<string>());
  return {
    text,
    change: (next) => {
      last.current = next;
      typed.current.add(next);
      change(next);
    },
    drop: async (saved) => {
      if (last.current !== undefined && last.current !== saved) return;
      const kept = await store.draft.read(form);
      if (kept === undefined || kept === saved || typed.current.has(kept)) await drop();
    },
  };
};
