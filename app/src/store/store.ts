import { batch } from '@preact/signals';
import { toHex } from './bytes.ts';
import { createCondition } from './condition.ts';
import type { Store } from './contract.ts';
import type { StoreDeps } from './deps.ts';
import type { FoldOutcome } from './fold.ts';
import { createFolding, type Folding } from './folding.ts';
import { createLazyCommit } from './lazy-commit.ts';
import { createLazyDrafts } from './lazy-drafts.ts';
import { createLife } from './life.ts';
import { createLocking } from './locking.ts';
import { findRefusal } from './refusal.ts';
import { createTabs } from './tabs.ts';
import { createTurns } from './turns.ts';
import { createViews } from './views.ts';

/** A store, and what the one who made it may ask of it besides. */
export interface StoreHandle extends Store {
  /** Folds the log now, whatever its length. */
  readonly fold: () => Promise<FoldOutcome>;
  /** Looks for what other tabs and the calm page wrote. */
  readonly refresh: () => Promise<void>;
  /** Resolves when the older records are in memory and no fold is under way. */
  readonly settled: () => Promise<void>;
  /** Lets go of the database; everything stays on the disk. */
  readonly close: () => void;
}

/** A new task, so that the browser can draw and answer in between. */
const newTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Opens the vault of this device (or makes it) and is from then on the only door to what is in it. */
export const createStore = (deps: StoreDeps): StoreHandle => {
  const views = createViews();
  const condition = createCondition(deps, views.unreadable);
  const turns = createTurns();
  const tabs = createTabs(deps.channel);
  const pause = deps.pause ?? newTask;
  // A tab is a replica of its own.
  const replica = toHex(deps.random(12));
  let folding: Folding | undefined;
  const life = createLife({
    deps,
    condition,
    views,
    turns,
    tabs,
    replica,
    pause,
    onChange: () => folding?.soon(),
    onRekeyed: () => lock.noteSet(),
  });
  folding = createFolding({ deps, life, condition, turns, pause });
  const { now: foldNow, soon: foldSoon, settled: foldSettled } = folding;

  const opened = turns.take(async () => {
    try {
      await life.open();
    } catch (error) {
      const { type } = condition.noteTrouble(error);
      condition.set({ type: type === 'gone' ? 'gone' : 'failed' });
    }
  });

  const { lockHere, keysForOthers, ...lock } = createLocking({
    deps,
    life,
    condition,
    views,
    turns,
    tabs,
    pause,
    opened,
  });
  tabs.listen({
    onWritten: () => void life.refresh(),
    onRekeyed: () => {
      lock.noteSet();
      void life.refresh();
    },
    onLock: lockHere,
    keys: keysForOthers,
  });

  const { forget: forgetDrafts, ...draft } = createLazyDrafts({
    // The vault of the open app is made when it opens.
    opened: async () => {
      await opened;
      return findRefusal({ life, condition }) ?? life.vault() ?? { type: 'failed' };
    },
    refresh: life.refresh,
    noteKept: condition.noteDraftKept,
    noteTrouble: condition.noteDraftTrouble,
  });
  condition.status.subscribe(({ type }) => {
    if (type === 'locked') forgetDrafts();
  });

  const { commit, fetchAhead } = createLazyCommit({
    life,
    condition,
    views,
    turns,
    opened,
    by: () => {
      const { now, offsetMinutes } = deps.moment();
      return { replica, at: now, offset: offsetMinutes };
    },
    onSaved: () => {
      condition.noteSaved();
      tabs.tell('written');
      foldSoon();
    },
  });
  void opened.then(() => {
    if (!views.isEmpty()) fetchAhead();
  });

  const drop = (): void =>
    batch(() => {
      // Somebody is standing behind the chair: what is open in another tab goes too.
      lock.close();
      life.forget();
      views.close();
      condition.drop();
    });

  return {
    status: condition.status,
    trouble: condition.trouble,
    unreadable: condition.unreadable,
    query: views.query,
    deleted: views.deleted,
    isEmpty: views.isEmpty,
    commit,
    draft: {
      ...draft,
      keep: (form, text) => {
        fetchAhead();
        return draft.keep(form, text);
      },
    },
    lock,
    opened,
    drop,
    erase: async () => {
      drop();
      const found = await deps.database;
      if (found.ok) await found.value.destroy();
      deps.marks.clear();
      await deps.clearCaches?.();
    },
    fold: foldNow,
    refresh: life.refresh,
    settled: async () => {
      await opened;
      await condition.untilComplete();
      await foldSettled();
    },
    close: () => {
      drop();
      deps.channel?.close();
      void deps.database.then((found) => found.ok && found.value.close());
    },
  };
};
