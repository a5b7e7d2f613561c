import { fail, ok, type Result } from '@evenkeel/kernel';
import type { VaultKeys } from '@evenkeel/vault';
import { batch, signal } from '@preact/signals';
import type { Condition } from './condition.ts';
import type { Lock, StoreTrouble } from './contract.ts';
import type { StoreDeps } from './deps.ts';
import { hasPassphrase, readKeyring } from './keyring.ts';
import type { Life } from './life.ts';
import type { Tabs } from './tabs.ts';
import type { Turns } from './turns.ts';
import type { Views } from './views.ts';

export interface LockingDeps {
  readonly deps: StoreDeps;
  readonly life: Life;
  readonly condition: Condition;
  readonly views: Views;
  readonly turns: Turns;
  readonly tabs: Tabs;
  readonly pause: () => Promise<void>;
  readonly opened: Promise<void>;
}

const LOOK_AGAIN = 1_000;

/** What is done with a passphrase is fetched when somebody does it. */
const loadPassphrase = () => import('./passphrase.ts');

export const createLocking = (
  locking: LockingDeps,
): Lock & {
  /** Locks this tab only. */
  readonly lockHere: () => void;
  /** Another tab set a passphrase. */
  readonly noteSet: () => void;
  /** The keys of this vault for another tab; none where this one should be locked by now. */
  readonly keysForOthers: () => VaultKeys | undefined;
} => {
  const { deps, life, condition, views, turns, tabs, opened } = locking;
  const isSet = signal<boolean | undefined>(undefined);

  const look = async (): Promise<void> => {
    const found = await deps.database;
    if (found.ok) isSet.value = hasPassphrase(await readKeyring(found.value));
  };
  // Where it cannot be read now it is looked for again: a tab that does not know that it has a lock never locks.
  const lookAgain = (): void => {
    setTimeout(() => look().catch(lookAgain), LOOK_AGAIN);
  };
  void opened
    .then(() => {
      // Known at once: what is locked has a lock.
      if (condition.status.peek().type === 'locked') isSet.value = true;
      return look();
    })
    .catch(lookAgain);

  let mayStay = (): boolean => true;
  /** How often it was locked: a lock that falls while a passphrase is tried holds. */
  let falls = 0;
  const lockHere = (): void => {
    if (condition.isDropped()) return;
    falls++;
    // Keys that are on their way from another tab must not open this one after all.
    if (condition.status.peek().type === 'opening') {
      void opened.then(lockHere);
      return;
    }
    // Nobody sees an open vault with nothing in it.
    batch(() => {
      life.forget();
      views.clear();
      condition.lock();
    });
  };

  /** What the browser throws is noted, and is an answer. */
  const guarded = async <E>(
    work: () => Promise<Result<void, E>>,
  ): Promise<Result<void, E | StoreTrouble>> => {
    await opened;
    try {
      return await work();
    } catch (error) {
      return fail(condition.noteTrouble(error));
    }
  };

  return {
    isSet,
    close: () => {
      if (isSet.peek() !== true) return;
      lockHere();
      tabs.tell('lock');
    },
    closeHere: () => {
      if (isSet.peek() === true) lockHere();
    },
    join: async () => {
      await guarded(() =>
        turns.take(async () => {
          if (condition.status.peek().type !== 'locked') return ok(undefined);
          isSet.value = true;
          await life.open();
          return ok(undefined);
        }),
      );
    },
    open: (passphrase) =>
      guarded(async () => {
        const before = falls;
        const done = await (await loadPassphrase()).openByPassphrase(locking, passphrase);
        if (done.ok) isSet.value = true;
        if (!done.ok || falls === before) return done;
        lockHere();
        return fail({ type: 'locked' });
      }),
    watchBy: (isAllowed) => {
      mayStay = isAllowed;
    },
    keysForOthers: () => {
      if (!mayStay() && isSet.peek() === true) lockHere();
      return condition.isOpen() ? life.vault()?.sealing.keys : undefined;
    },
    check: async (text) => (await loadPassphrase()).checkPassphrase(text),
    make: async () => (await loadPassphrase()).makePassphrase(deps.random),
    set: (passphrase) =>
      guarded(async () => {
        const done = await (await loadPassphrase()).setPassphrase(locking, passphrase);
        if (done.ok) {
          isSet.value = true;
          tabs.tell('rekeyed');
        }
        return done;
      }),
    change: (old, next) => guarded(async () => (await loadPassphrase()).changePassphrase(locking, old, next)),
    changeTries: async (to) => (await loadPassphrase()).changeTries(deps, to),
    lockHere,
    noteSet: () => {
      isSet.value = true;
    },
  };
};
