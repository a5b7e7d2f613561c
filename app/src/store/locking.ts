import { fail, ok, type Result } from '@evenkeel/kernel';
import { signal } from '@preact/signals';
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

/** What is done with a passphrase is fetched when somebody does it. */
const loadPassphrase = () => import('./passphrase.ts');

export const createLocking = (
  locking: LockingDeps,
): Lock & {
  /** Locks this tab only. */
  readonly lockHere: () => void;
  /** Another tab set a passphrase. */
  readonly noteSet: () => void;
} => {
  const { deps, life, condition, views, turns, tabs, opened } = locking;
  const isSet = signal<boolean | undefined>(undefined);

  const look = async (): Promise<void> => {
    const found = await deps.database;
    if (found.ok) isSet.value = hasPassphrase(await readKeyring(found.value));
  };
  void opened.then(look).catch(() => undefined);

  const lockHere = (): void => {
    if (condition.isDropped() || condition.status.peek().type === 'opening') return;
    life.forget();
    views.clear();
    condition.lock();
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
          if (condition.status.peek().type === 'locked') await life.open();
          return ok(undefined);
        }),
      );
    },
    open: (passphrase) => guarded(async () => (await loadPassphrase()).openByPassphrase(locking, passphrase)),
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
    lockHere,
    noteSet: () => {
      isSet.value = true;
    },
  };
};
