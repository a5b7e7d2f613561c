import type { Condition } from './condition.ts';
import type { StoreDeps } from './deps.ts';
import type { FoldOutcome } from './fold.ts';
import type { Life } from './life.ts';
import { SEGMENT_SIZE } from './segment.ts';
import { createTurns, type Turns } from './turns.ts';

const FOLD_ABOVE = 64;
const FOLD_LOCK = 'evenkeel-fold';

/** Says when to fold, and lets one tab do it at a time. */
export interface Folding {
  readonly now: () => Promise<FoldOutcome>;
  /** Folds behind the app if the log has grown long and no other tab is at it. */
  readonly soon: () => void;
  readonly settled: () => Promise<void>;
}

/** The code is fetched when a fold is due. Offline and not kept yet: the log stays as it is, and the next commit tries again. */
const loadFold = () =>
  import('./fold.ts').then(
    ({ fold }) => fold,
    () => undefined,
  );

export const createFolding = (
  deps: StoreDeps,
  life: Life,
  condition: Condition,
  turns: Turns,
  pause: () => Promise<void>,
): Folding => {
  const spans = new Map(deps.kinds.map((kind) => [kind.name, kind.span]));
  const spanOf = (kind: string) => spans.get(kind) ?? 'moment';
  const own = createTurns();
  let isComing = false;
  const isLong = (): boolean => {
    const session = life.session();
    if (session === undefined) return false;
    return session.applied() - session.base().foldedTo > (deps.foldAbove ?? FOLD_ABOVE);
  };

  const work = async (): Promise<FoldOutcome> => {
    const fold = await loadFold();
    if (fold === undefined) return 'nothing';
    await condition.untilComplete();
    await turns.take(life.follow);
    await condition.untilComplete();
    const [vault, session] = [life.vault(), life.session()];
    if (vault === undefined || session === undefined || !condition.isOpen()) return 'nothing';
    const segmentSize = deps.segmentSize ?? SEGMENT_SIZE;
    const outcome = await fold(session, { ...vault, random: deps.random, spanOf, pause, segmentSize });
    if (outcome === 'unsound') await turns.take(life.reopen);
    return outcome;
  };
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
      if (isComing || !isLong()) return;
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
