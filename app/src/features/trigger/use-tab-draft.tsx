import { useMemo } from 'preact/hooks';
import { useWorld, type World } from '../../shell/world.ts';
import { draftsToRow, newestDraft, type Origin, otherDrafts, rowToDrafts } from './tab-draft.ts';

export interface TabDrafts {
  /** What was typed last and is not kept, in this tab or another. */
  readonly read: () => Promise<string | undefined>;
  /** May be called at every letter: the newest text is what is written. */
  readonly keep: (text: string) => void;
  /** Forgets what this tab typed, and what its form was filled from. What other tabs typed stays. */
  readonly drop: () => Promise<void>;
}

/**
 * The draft of a form that may stand in several tabs at once: all of them lie in the one row that the form has, each tab
 * writes its own, and none is ever written over by another.
 */
export const createTabDrafts = (
  { store, moment }: Pick<World, 'store' | 'moment'>,
  form: string,
): TabDrafts => {
  const tab = moment().newId();
  let origin: Origin | undefined;
  let waiting: string | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const all = async () => rowToDrafts(await store.draft.read(form));
  const inTurn = <Answer,>(work: () => Promise<Answer>): Promise<Answer> => {
    const done = turn.then(work, work);
    turn = done.catch(() => undefined);
    return done;
  };
  const write = async (): Promise<void> => {
    const text = waiting;
    waiting = undefined;
    if (text === undefined) return;
    const others = otherDrafts(await all(), tab, origin);
    await store.draft.keep(form, draftsToRow([...others, { tab, at: moment().now, text }]));
  };

  return {
    read: () =>
      inTurn(async () => {
        const newest = newestDraft(await all());
        if (newest?.tab !== tab) origin = newest;
        return newest?.text;
      }),
    keep: (text) => {
      const isUnderWay = waiting !== undefined;
      waiting = text;
      if (!isUnderWay) void inTurn(write);
    },
    drop: () => {
      waiting = undefined;
      return inTurn(async () => {
        const others = otherDrafts(await all(), tab, origin);
        if (others.length > 0) await store.draft.keep(form, draftsToRow(others));
        else await store.draft.drop(form);
      });
    },
  };
};

export const useTabDraft = (form: string): TabDrafts => {
  const world = useWorld();
  const { store, moment } = world;
  return useMemo(() => createTabDrafts({ store, moment }, form), [store, moment, form]);
};
