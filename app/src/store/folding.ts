import type { Condition } from './condition.ts';
import type { StoreDeps } from './deps.ts';
import type { FoldOutcome } from './fold.ts';
import type { Life } from './life.ts';
import { createTurns, type Turns } from './turns.ts';

const FOLD_ABOVE = 64;
export const FOLD_LOCK = 'evenkeel-fold';

/** Says when to fold, and lets one tab do it at a time. */
export interface Folding {
  readonly now: () => Promise<FoldOutcome>;
  /** Folds behind the app if the log has grown long and no other tab is at it. */
  readonly soon: () => void;
  readonly settled: () => Promise<void>;
}

/** The code is fetched when a fold is due. Offline and not kept yet: the log stays as it is, and the next commit tries again. */
const loadFold = () => import('./fold-now.ts').catch(() => undefined);

export interface FoldingDeps {
  readonly deps: StoreDeps;
  readonly life: Life;
  readonly condition: Condition;
  readonly turns: Turns;
  readonly pause: () => Promise<void>;
}

export const createFolding = (folding: FoldingDeps): Folding => {
  const { deps, life, condition } = folding;
  const own = createTurns();
  let isComing = false;
  const isLong = (): boolean => {
    const session = life.session();
    if (session === undefined) return false;
    return session.applied() - session.base().foldedTo > (deps.foldAbove ?? FOLD_ABOVE);
  };

  const work = async (): Promise<FoldOutcome> => (await loadFold())?.foldNow(folding) ?? 'nothing';
  const run = (ifAvailable: boolean): Promise<FoldOutcome> =>
    own.take(async () =>
      deps.locks === undefined
        ? work()
        : deps.locks.request(FOLD_LOCK, { ifAvailable }, async (lock) =>
            lock === null ? 'nothing' : work(),
          ),
    );

  return {
    now: () => run(false),
    soon: () => {
      // Whoever waits for older records holds the lock from nobody.
      if (isComing || !condition.isComplete() || !isLong()) return;
      isComing = true;
      // A fold that fails changes nothing; the rows stay in the log, and the next commit tries again.
      run(true)
        .catch(condition.noteTrouble)
        .finally(() => {
          isComing = false;
        });
    },
    settled: () => own.take(async () => undefined),
  };
};
