import { ok } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { Button } from '../../ui/parts.tsx';
import type { Step } from './own-change.ts';
import { listWords } from './own-list.content.en.ts';

/** What was done last, in words, and what takes it back. */
interface Done {
  readonly words: string;
  readonly step: Step;
}

export interface ListChanges {
  readonly done: Done | undefined;
  /** Does it, and offers to undo it. False where it could not be kept: the strip of the shell says why. */
  readonly take: (step: Step, words: string) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

/** Changes of a list, the last of which can be taken back. */
export const useListChanges = (): ListChanges => {
  const { store } = useWorld();
  const [done, setDone] = useState<Done>();
  return {
    done,
    take: async (step, words) => {
      const { ok: isKept } = await store.commit<never>(() => ok([step.change]));
      if (isKept) setDone({ words, step });
      return isKept;
    },
    undo: async () => {
      if (done === undefined) return;
      const { ok: isKept } = await store.commit<never>(() => ok([done.step.back]));
      if (!isKept) return;
      setDone(undefined);
      focusSoon(done.step.change.id);
    },
  };
};

/** The strip goes and takes its button with it: on to the row that was changed, or, if that is gone too, to the heading. */
const focusSoon = (id: string): void => {
  requestAnimationFrame(() => {
    const row = document.getElementById(id)?.querySelector('button');
    (row ?? document.querySelector<HTMLElement>('main h1'))?.focus();
  });
};

interface UndoStripProps {
  readonly words: string | undefined;
  readonly onUndo: () => void;
}

/** What was done, and the way back: at the foot of the page until something else is done, not for a few seconds. */
export const UndoStrip = ({ words, onUndo }: UndoStripProps) => (
  <div class={words === undefined ? undefined : 'undo'}>
    <p role="status">{words}</p>
    {words === undefined ? null : (
      <Button look="bare" onPress={onUndo}>
        {listWords.undo}
      </Button>
    )}
  </div>
);
