import { fail, ok, type Result, type Secret } from '@evenkeel/kernel';
import { signal } from '@preact/signals';
import { type Condition, refusalFor } from './condition.ts';
import type { Lock, LockTrouble, StoreTrouble } from './contract.ts';
import type { Database } from './database.ts';
import type { StoreDeps } from './deps.ts';
import { KEYRING_KEY } from './head.ts';
import { hasPassphrase } from './keyring.ts';
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

export const readKeyring = (database: Database): Promise<unknown> =>
  database.read(['keyring'], (transaction) => transaction.get('keyring', KEYRING_KEY));

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

  const closeHere = (): void => {
    if (isSet.peek() !== true) return;
    lockHere();
  };

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

  const open = (passphrase: Secret<string>): Promise<Result<void, LockTrouble>> =>
    guarded(() =>
      turns.take(async (): Promise<Result<void, LockTrouble>> => {
        if (condition.isOpen()) return ok(undefined);
        const { openBy } = await import('@evenkeel/vault/passphrase');
        const answer = await life.open(openBy({ passphrase, derive: deps.derive }));
        if (answer === 'wrong') return fail({ type: 'wrong' });
        return condition.isOpen() ? ok(undefined) : fail(refusalFor(condition));
      }),
    );

  return {
    isSet,
    close: () => {
      if (isSet.peek() !== true) return;
      lockHere();
      tabs.tell('lock');
    },
    closeHere,
    join: async () => {
      await guarded(() =>
        turns.take(async () => {
          if (condition.status.peek().type === 'locked') await life.open();
          return ok(undefined);
        }),
      );
    },
    open,
    check: async (text) => (await import('./passphrase.ts')).checkPassphrase(text),
    make: async () => (await import('./passphrase.ts')).makePassphrase(deps.random),
    set: (passphrase) =>
      guarded(async () => {
        const { setPassphrase } = await import('./passphrase.ts');
        const done = await setPassphrase(locking, passphrase);
        if (done.ok) {
          isSet.value = true;
          tabs.tell('rekeyed');
        }
        return done;
      }),
    change: (old, next) =>
      guarded(async () => (await import('./passphrase.ts')).changePassphrase(locking, old, next)),
    lockHere,
    noteSet: () => {
      isSet.value = true;
    },
  };
};
