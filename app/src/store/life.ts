import { catchUp } from './catch-up.ts';
import type { Condition } from './condition.ts';
import type { StoreStatus } from './contract.ts';
import type { Database, Loss } from './database.ts';
import type { StoreDeps } from './deps.ts';
import { openKeyring } from './keyring.ts';
import { type Opening, openOlder, openSession } from './opening.ts';
import type { Sealing } from './sealing.ts';
import { SEGMENT_SIZE } from './segment.ts';
import type { Session } from './session.ts';
import type { Turns } from './turns.ts';
import type { Views } from './views.ts';

export interface Vault {
  readonly database: Database;
  readonly sealing: Sealing;
}

/** The open vault of this tab: how it is opened, follows what other tabs write, and is forgotten. */
export interface Life {
  readonly vault: () => Vault | undefined;
  readonly session: () => Session | undefined;
  /** Takes place in a turn. Throws what the browser throws. */
  readonly open: () => Promise<void>;
  /** Applies what other tabs wrote. Takes place in a turn. False if there is nothing to go on with. */
  readonly follow: () => Promise<boolean>;
  /** Reads everything from the disk anew. Takes place in a turn. */
  readonly reopen: () => Promise<boolean>;
  /** Looks for what other tabs and the calm page wrote. Takes its own turn. */
  readonly refresh: () => Promise<void>;
  readonly forget: () => void;
}

export interface LifeDeps {
  readonly deps: StoreDeps;
  readonly condition: Condition;
  readonly views: Views;
  readonly turns: Turns;
  readonly replica: string;
  readonly pause: () => Promise<void>;
  /** Something was written, or all is in memory: the log may be worth folding. */
  readonly onChange: () => void;
}

export const createLife = ({ deps, condition, views, turns, replica, pause, onChange }: LifeDeps): Life => {
  let vault: Vault | undefined;
  let session: Session | undefined;
  let stops: (() => void)[] = [];

  const count = (): void => {
    const lost = session?.unreadSegments() ?? [];
    const segments = lost.reduce((sum, ref) => sum + ref.count, 0);
    condition.count({ rows: session?.keptRows.size ?? 0, segments });
  };

  const read = async (from: 'current' | 'previous'): Promise<Opening | undefined> => {
    if (vault === undefined) return undefined;
    const size = deps.segmentSize ?? SEGMENT_SIZE;
    const opening = await openSession(vault.database, vault.sealing, views, size, from);
    if (condition.isDropped()) {
      views.clear();
      return undefined;
    }
    if (typeof opening === 'string') {
      condition.set({ type: opening === 'damaged' ? 'failed' : opening });
      return undefined;
    }
    session = opening.session;
    count();
    return opening;
  };

  /** Usable from here on; the older segments come in behind. */
  const present = (opening: Opening): void => {
    condition.set({ type: 'open', complete: false, ...(opening.recovered ? { recovered: true } : {}) });
    bringOlder(opening).catch(condition.noteTrouble);
  };

  const reopen = async (from: 'current' | 'previous' = 'current'): Promise<boolean> => {
    const opening = await read(from);
    if (opening === undefined) return false;
    present(opening);
    return true;
  };

  const bringOlder = async (opening: Opening): Promise<void> => {
    if (vault === undefined) return;
    const isWanted = () => session === opening.session && !condition.isDropped();
    const outcome = await openOlder(vault.database, vault.sealing, opening, pause, isWanted);
    if (!isWanted()) return;
    if (outcome !== 'complete') {
      await turns.take(() => reopen(outcome === 'recover' ? 'previous' : 'current'));
      return;
    }
    count();
    const now = condition.status.peek();
    if (now.type === 'open') condition.set({ ...now, complete: true });
    onChange();
  };

  const follow = async (): Promise<boolean> => {
    if (vault === undefined || session === undefined) return false;
    const outcome = await catchUp(vault.database, vault.sealing, session, condition.isComplete());
    count();
    if (outcome === 'reopen') return reopen();
    if (outcome === 'gone' || outcome === 'newer') condition.set({ type: outcome });
    return outcome === 'same';
  };

  const drain = async (): Promise<void> => {
    if (vault === undefined) return;
    const waiting = await vault.database.read(['inbox'], (transaction) => transaction.keys('inbox'));
    if (waiting.length === 0) {
      condition.count({ items: 0 });
      return;
    }
    // What cannot be fetched now (no network, not yet kept) stays in the inbox; the next look tries again.
    const code = await import('./inbox.ts').catch(() => undefined);
    if (code === undefined) return;
    const by = { replica, offset: deps.moment().offsetMinutes };
    const { unreadable, written } = await code.drainInbox(
      { ...vault, vault: deps.vault },
      () => session,
      by,
      follow,
    );
    condition.count({ items: unreadable });
    if (written === 0) return;
    condition.noteSaved();
    deps.channel?.postMessage({ type: 'written' });
  };

  let coming: Promise<void> | undefined;
  /** Many messages in a row are one look, as long as it has not begun. */
  const refresh = (): Promise<void> => {
    coming ??= turns.take(async () => {
      coming = undefined;
      if (!condition.isOpen()) return;
      try {
        if (await follow()) await drain();
      } catch (error) {
        condition.noteTrouble(error);
      }
    });
    return coming;
  };

  const onLoss = (loss: Loss): void => {
    // `closed`: the browser let go of the database; looking again connects again, and shows whether all is there.
    if (loss === 'closed') void refresh();
    else condition.set({ type: loss === 'deleted' ? 'gone' : 'newer' });
  };

  const listen = (): void => {
    deps.channel?.addEventListener('message', () => void refresh());
    const stop = deps.onVisible?.(() => void refresh());
    if (stop !== undefined) stops.push(stop);
  };

  /** The vault of this device, or how it is that there is none. */
  const findVault = async (): Promise<Vault | StoreStatus> => {
    const found = await deps.database;
    if (!found.ok) return { type: found.error.type === 'newer' ? 'newer' : 'failed' };
    const database = found.value;
    stops.push(database.onLoss(onLoss));
    const sealing = await openKeyring(database, deps);
    if (typeof sealing !== 'string') return { database, sealing };
    return { type: sealing === 'damaged' ? 'failed' : sealing };
  };

  const open = async (): Promise<void> => {
    const found = await findVault();
    if (condition.isDropped()) return;
    if ('type' in found) {
      condition.set(found);
      return;
    }
    vault = found;
    const opening = await read('current');
    if (opening === undefined) return;
    listen();
    // What another tab wrote between the reading and the listening, and from the same inbox, belongs on the first page too.
    const catchUpOnce = async () => {
      await drain();
      await follow();
    };
    await catchUpOnce().catch(condition.noteTrouble);
    // If that met a fold, everything was read anew, and presented, already.
    if (condition.status.peek().type === 'opening') present(opening);
  };

  return {
    vault: () => vault,
    session: () => session,
    open,
    follow,
    reopen,
    refresh,
    forget: () => {
      vault = undefined;
      session = undefined;
      for (const stop of stops) stop();
      stops = [];
    },
  };
};
