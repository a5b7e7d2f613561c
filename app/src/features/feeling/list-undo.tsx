import { ok } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import type { Step } from './own-change.ts';
import { listWords } from './own-list.content.en.ts';

/** What was done, in words, and what takes it back. */
export interface Done {
  readonly words: string;
  readonly step: Step;
}

type Changing = typeof import('./own-change.ts');
type MakeStep = (changing: Changing) => Step;

const loadChanging = (): Promise<Changing> => import('./own-change.ts');

export interface ListChanges {
  /** The code that changes a list, fetched when somebody changes one, could not be had. */
  readonly isLost: boolean;
  /** What can be taken back: the last change, and each deletion, until the page is left. The last one comes last. */
  readonly done: readonly Done[];
  /** Does it, and offers to undo it. False where it could not be kept: the strip of the shell says why. */
  readonly take: (make: MakeStep, words: string) => Promise<boolean>;
  readonly undo: (done: Done) => Promise<void>;
}

/** Changes of a list that can be taken back. */
export const useListChanges = (): ListChanges => {
  const { store } = useWorld();
  const [done, setDone] = useState<readonly Done[]>([]);
  const [isLost, setLost] = useState(false);
  return {
    done,
    isLost,
    take: async (make, words) => {
      const changing = await loadChanging().catch(() => undefined);
      setLost(changing === undefined);
      if (changing === undefined) return false;
      const step = make(changing);
      const { ok: isKept } = await store.commit<never>(() => ok([step.change]));
      const stays = ({ change }: Step) => change.type === 'delete' && change.id !== step.change.id;
      if (isKept) setDone((before) => [...before.filter((one) => stays(one.step)), { words, step }]);
      return isKept;
    },
    undo: async (one) => {
      const { ok: isKept } = await store.commit<never>(() => ok([one.step.back]));
      if (!isKept) return;
      setDone((before) => before.filter((other) => other !== one));
      focusSoon(one.step.change.id);
    },
  };
};

/** The button goes with what it undid: on to the row that was changed, or, if that is gone too, to the heading. */
const focusSoon = (id: string): void => {
  requestAnimationFrame(() => {
    const row = document.getElementById(id)?.querySelector('button');
    (row ?? document.querySelector<HTMLElement>('main h1'))?.focus();
  });
};

/** Says what was done last, to those who hear the page; those who see it read it in the row. */
export const DoneSaid = ({ done, isLost }: Pick<ListChanges, 'done' | 'isLost'>) => (
  <>
    <p role="status" class="unseen">
      {done.slice(-1).map(({ words, step }) => (
        <span key={step.change.id + words}>{words}</span>
      ))}
    </p>
    {isLost ? <p role="alert">{listWords.lost}</p> : null}
  </>
);
