import { type Change, fail, type Id, ok, type Result } from '@evenkeel/kernel';
import { batch, computed, signal } from '@preact/signals';
import { catchUp } from './catch-up.ts';
import type { Reader, Seen, Store, StoreStatus, StoreTrouble } from './contract.ts';
import type { Database } from './database.ts';
import type { StoreDeps } from './deps.ts';
import { createDrafts } from './drafts.ts';
import { type FoldOutcome, fold } from './fold.ts';
import { drainInbox } from './inbox.ts';
import { openKeyring } from './keyring.ts';
import { type Opening, openOlder, openSession } from './opening.ts';
import { changesToWrites } from './proposal.ts';
import type { Sealing } from './sealing.ts';
import { SEGMENT_SIZE } from './segment.ts';
import type { Session } from './session.ts';
import { errorToTrouble, isClosedConnection } from './trouble.ts';
import { createTurns } from './turns.ts';
import { createViews } from './views.ts';
import { writeRows } from './write.ts';

const FOLD_ABOVE = 64;
const FOLD_LOCK = 'evenkeel-fold';
/** So many times in a row another tab may be faster before a commit gives up. */
const PATIENCE = 100;

/** A store, and what the one who made it may ask of it besides. */
export interface StoreHandle extends Store {
  /** Folds the log now, whatever its length. */
  readonly fold: () => Promise<FoldOutcome>;
  /** Looks for what other tabs wrote. */
  readonly refresh: () => Promise<void>;
  /** Resolves when the older records are in memory and no fold is under way. */
  readonly settled: () => Promise<void>;
  /** Lets go of the database; everything stays on the disk. */
  readonly close: () => void;
}

interface Vault {
  readonly database: Database;
  readonly sealing: Sealing;
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

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Opens the vault of this device (or makes it) and is from then on the only door to what is in it. */
export const createStore = (deps: StoreDeps): StoreHandle => {
  const status = signal<StoreStatus>({ type: 'opening' });
  const trouble = signal<StoreTrouble | undefined>(undefined);
  const closed = signal({ rows: 0, segments: 0, items: 0 });
  const views = createViews(deps.kinds);
  const unreadable = computed(
    () => views.unreadable.value + closed.value.rows + closed.value.segments + closed.value.items,
  );
  const spans = new Map(deps.kinds.map((kind) => [kind.name, kind.span]));
  const replica = toHex(deps.random(12));
  const pause = deps.pause ?? newTask;
  const segmentSize = deps.segmentSize ?? SEGMENT_SIZE;
  const turns = createTurns();

  let vault: Vault | undefined;
  let session: Session | undefined;
  let dropped = false;
  let hasSaved = false;
  let folding: Promise<unknown> = Promise.resolve();
  const stops: (() => void)[] = [];

  const answers = (): boolean => status.peek().type === 'open';
  const by = () => {
    const { now, offsetMinutes } = deps.moment();
    return { replica, at: now, offset: offsetMinutes };
  };

  /** What every failed write comes to: said at once, while reading goes on. */
  const noteTrouble = (error: unknown): StoreTrouble => {
    const found = errorToTrouble(error);
    trouble.value = found;
    if (found.type === 'gone') end({ type: 'gone' });
    return found;
  };
  const noteSaved = (): void => {
    trouble.value = undefined;
    if (hasSaved) return;
    hasSaved = true;
    deps.marks.set();
    deps.onFirstSave?.();
  };
  const end = (last: StoreStatus): void => {
    if (dropped) return;
    if (last.type === 'gone') trouble.value = { type: 'gone' };
    status.value = last;
  };
  const countClosed = (items = closed.peek().items): void => {
    const segments = session?.unreadSegments().reduce((sum, { count }) => sum + count, 0) ?? 0;
    closed.value = { rows: session?.keptRows.size ?? 0, segments, items };
  };

  /** The older segments, behind the app. Whatever ends it, `status` says whether all is in memory. */
  const bringOlder = async (opened: Vault, opening: Opening): Promise<void> => {
    const isWanted = () => session === opening.session && !dropped;
    const outcome = await openOlder(opened.database, opened.sealing, opening, pause, isWanted);
    if (!isWanted()) return;
    if (outcome !== 'complete') {
      await turns.take(() => reopen(outcome === 'recover' ? 'previous' : 'current'));
      return;
    }
    countClosed();
    if (answers()) status.value = { ...status.peek(), type: 'open', complete: true };
    foldSoon();
  };

  /** Reads everything from the disk anew. Takes place in a turn. */
  const reopen = async (from: 'current' | 'previous' = 'current'): Promise<boolean> => {
    if (vault === undefined) return false;
    const opened = vault;
    const opening = await openSession(opened.database, opened.sealing, views, segmentSize, from);
    if (dropped) {
      views.clear();
      return false;
    }
    if (typeof opening === 'string') {
      end({ type: opening === 'damaged' ? 'failed' : opening });
      return false;
    }
    session = opening.session;
    countClosed();
    if (answers()) status.value = { type: 'open', complete: false, ...said(opening) };
    older = { opened, opening };
    if (answers()) startOlder();
    return true;
  };
  const said = ({ recovered }: Opening) => (recovered ? ({ recovered: true } as const) : {});

  let older: { opened: Vault; opening: Opening } | undefined;
  const startOlder = (): void => {
    if (older === undefined) return;
    const { opened, opening } = older;
    older = undefined;
    bringOlder(opened, opening).catch(noteTrouble);
  };

  /** Applies what other tabs wrote. Takes place in a turn. False if there is nothing to go on with. */
  const follow = async (): Promise<boolean> => {
    if (vault === undefined || session === undefined) return false;
    const current = status.peek();
    const isComplete = current.type === 'open' && current.complete;
    const outcome = await catchUp(vault.database, vault.sealing, session, isComplete);
    countClosed();
    if (outcome === 'reopen') return reopen();
    if (outcome === 'gone' || outcome === 'newer') end({ type: outcome });
    return outcome === 'same';
  };

  const drain = async (): Promise<void> => {
    if (vault === undefined || session === undefined) return;
    const { offset } = by();
    const { unreadable: items, written } = await drainInbox(
      { ...vault, vault: deps.vault },
      () => session,
      { replica, offset },
      follow,
    );
    countClosed(items);
    if (written > 0) {
      noteSaved();
      deps.channel?.postMessage({ type: 'written' });
    }
  };

  const refresh = (): Promise<void> =>
    turns.take(async () => {
      if (!answers()) return;
      try {
        if (await follow()) await drain();
      } catch (error) {
        noteTrouble(error);
      }
    });

  const open = async (): Promise<void> => {
    const found = await deps.database;
    if (!found.ok) return end({ type: found.error.type === 'newer' ? 'newer' : 'failed' });
    const database = found.value;
    stops.push(
      database.onLoss((loss) => {
        // `closed`: the browser let go of the database; looking again connects again, and shows whether all is there.
        if (loss === 'closed') refresh();
        else end({ type: loss === 'deleted' ? 'gone' : 'newer' });
      }),
    );
    const sealing = await openKeyring(database, deps);
    if (typeof sealing === 'string') return end({ type: sealing === 'damaged' ? 'failed' : sealing });
    if (dropped) return;
    vault = { database, sealing };
    if (!(await reopen())) return;
    await drain().catch(noteTrouble);
    const opening = older?.opening;
    if (status.peek().type !== 'opening') return;
    status.value = { type: 'open', complete: false, ...(opening === undefined ? {} : said(opening)) };
    startOlder();
    deps.channel?.addEventListener('message', () => {
      refresh();
    });
    const stop = deps.onVisible?.(() => {
      refresh();
    });
    if (stop !== undefined) stops.push(stop);
  };

  const opened = turns.take(async () => {
    try {
      await open();
    } catch (error) {
      trouble.value = errorToTrouble(error);
      end({ type: trouble.peek()?.type === 'gone' ? 'gone' : 'failed' });
    }
  });

  const until = (isReached: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const stop = status.subscribe(() => {
        if (!isReached()) return;
        resolve();
        queueMicrotask(() => stop());
      });
    });
  const untilComplete = (): Promise<void> =>
    until(() => {
      const now = status.value;
      return dropped || now.type !== 'open' || now.complete;
    });

  const whyNot = (): StoreTrouble | undefined => {
    if (dropped) return { type: 'locked' };
    const { type } = status.peek();
    if (type === 'open' && session !== undefined && vault !== undefined) return undefined;
    return { type: type === 'gone' ? 'gone' : 'failed' };
  };

  /** One try of a commit, in a turn. `wait`: it touches a record that is not in memory yet. */
  const attempt = async <E>(
    rule: (read: Reader) => Result<readonly Change[], E>,
    seen: Readonly<Record<Id, Seen>> | undefined,
  ): Promise<Result<void, E | StoreTrouble> | 'stale' | 'wait'> => {
    const refusal = whyNot();
    if (refusal !== undefined || session === undefined || vault === undefined) {
      return fail(refusal ?? { type: 'failed' });
    }
    let looksBehind = false;
    const isBehind = (id: Id): boolean => {
      looksBehind ||= session?.isUnloaded(id) === true;
      return looksBehind;
    };
    const decided = rule({
      all: views.reader.all,
      one: (kind, id) => {
        isBehind(id);
        return views.reader.one(kind, id);
      },
    });
    if (looksBehind) return 'wait';
    if (!decided.ok) return decided;
    if (decided.value.some(({ id }) => isBehind(id))) return 'wait';
    if (decided.value.length === 0) return ok(undefined);
    const writes = changesToWrites(decided.value, session.state().records, seen);
    const outcome = await writeRows(vault, session, by(), writes);
    if (outcome === 'written') return ok(undefined);
    if (outcome === 'gone' || outcome === 'newer') {
      end({ type: outcome });
      return fail({ type: outcome === 'gone' ? 'gone' : 'failed' });
    }
    return (await follow()) ? 'stale' : fail(whyNot() ?? { type: 'failed' });
  };

  const commit: Store['commit'] = async (rule, seen) => {
    await opened;
    let reconnects = 1;
    for (let tries = 0; tries < PATIENCE; tries++) {
      try {
        const outcome = await turns.take(() => attempt(rule, seen));
        if (outcome === 'wait') await untilComplete();
        else if (outcome !== 'stale') {
          if (outcome.ok) announce();
          return outcome;
        }
      } catch (error) {
        if (isClosedConnection(error) && reconnects-- > 0) continue;
        return fail(noteTrouble(error));
      }
    }
    trouble.value = { type: 'failed' };
    return fail({ type: 'failed' });
  };

  const announce = (): void => {
    noteSaved();
    deps.channel?.postMessage({ type: 'written' });
    foldSoon();
  };

  const foldNow = async (): Promise<FoldOutcome> => {
    await untilComplete();
    await turns.take(follow);
    await untilComplete();
    if (vault === undefined || session === undefined || !answers()) return 'nothing';
    const spanOf = (kind: string) => spans.get(kind) ?? 'moment';
    const outcome = await fold(session, { ...vault, random: deps.random, spanOf, pause, segmentSize });
    if (outcome === 'unsound') await turns.take(() => reopen('current'));
    return outcome;
  };
  const foldInTurn = (options: { ifAvailable: boolean }): Promise<FoldOutcome> => {
    const next = folding.then(() =>
      deps.locks === undefined
        ? foldNow()
        : deps.locks.request(FOLD_LOCK, options, async (lock) => (lock === null ? 'nothing' : foldNow())),
    );
    folding = next.catch(() => undefined);
    return next;
  };
  const foldSoon = (): void => {
    if (session === undefined) return;
    if (session.applied() - session.base().foldedTo <= (deps.foldAbove ?? FOLD_ABOVE)) return;
    // A fold that fails changes nothing; the rows stay in the log, and the next commit tries again.
    foldInTurn({ ifAvailable: true }).catch(noteTrouble);
  };

  const drop = (): void => {
    dropped = true;
    vault = undefined;
    session = undefined;
    for (const stop of stops) stop();
    batch(() => {
      trouble.value = { type: 'locked' };
      views.clear();
      closed.value = { rows: 0, segments: 0, items: 0 };
    });
    // Whoever waits for the older records is told that there are none to wait for.
    status.value = { ...status.peek() };
  };

  return {
    status,
    trouble,
    unreadable,
    query: views.query,
    commit,
    draft: createDrafts({
      opened: async () => {
        await opened;
        return whyNot() ?? (vault as Vault);
      },
      note: (outcome) => (outcome === 'saved' ? void noteSaved() : noteTrouble(outcome.error)),
    }),
    opened,
    drop,
    erase: async () => {
      drop();
      const found = await deps.database;
      if (found.ok) await found.value.destroy();
      deps.marks.clear();
      await deps.clearCaches?.();
    },
    fold: () => foldInTurn({ ifAvailable: false }),
    refresh,
    settled: async () => {
      await opened;
      await untilComplete();
      await folding;
    },
    close: () => {
      drop();
      deps.channel?.close();
      deps.database.then((found) => found.ok && found.value.close());
    },
  };
};
