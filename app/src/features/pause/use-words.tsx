import { useRef } from 'preact/hooks';
import { useDraft } from '../../store/hooks.ts';

export interface Words {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Forgets the draft once `saved` is kept elsewhere; not if more was typed while it was being saved. */
  readonly drop: (saved: string) => Promise<void>;
}

/** A field of Pause whose draft outlives a save that it was not part of. */
export const useWords = (form: string, first = ''): Words => {
  const { text, change, drop } = useDraft(form, first);
  const now = useRef(text);
  now.current = text;
  return {
    text,
    change: (next) => {
      now.current = next;
      change(next);
    },
    drop: async (saved) => {
      if (now.current === saved) await drop();
    },
  };
};
