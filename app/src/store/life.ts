import { fetchUntilHere, learnKinds } from './behind.ts';
import { catchUp } from './catch-up.ts';
import type { Condition } from './condition.ts';
import type { Database, Loss } from './database.ts';
import type { StoreDeps } from './deps.ts';
import { SEGMENT_SIZE } from './head.ts';
import { findVault, type KeyringOpener, openerFor } from './keyring.ts';
import { type Opening, openSession } from './opening.ts';
import { createSealing, type Sealing } from './sealing.ts';
import type { Session } from './session.ts';
import type { Tabs } from './tabs.ts';
import type { Turns } from './turns.ts';
import { gated, type Views } from './views.ts';

export interface Vault {
  readonly database: Database;
  readonly sealing: Sealing;
}

/** The open vault of this tab: how it is opened, follows what other tabs write, and is forgotten. */
export interface Life {
  readonly vault: () => Vault | undefined;
  readonly session: () => Session | undefined;
  /**
   * Opens the vault, or says in `status` why not. `wrong`: this opener opens nothing, and all is as it was. Takes place in a
   * turn. Throws what the browser throws.
   */
  readonly open: (opener?: KeyringOpener) => Promise<'wrong' | undefined>;
  /** Reads anew under these keys: everything was sealed again. Takes place in a turn. */
  readonly adopt: (sealing: Sealing) => Promise<void>;
  /** Applies what other tabs wrote. Takes place in a turn. False if there is nothing to go on with. */
  readonly follow: () => Promise<boolean>;
  /** Reads everything from the disk anew. Takes place in a turn. */
  readonly reopen: () => Promise<boolean>;
  /** Takes in what the calm page saved. Takes place in a turn. */
  readonly drain: () => Promise<void>;
  /** Looks for what other tabs and the calm page wrote. Takes its own turn. */
  readonly refresh: () => Promise<void>;
  /** Drops keys and open records at once. The vault can be opened again. */
  readonly forget: () => void;
}

export interface LifeDeps {
  readonly deps: StoreDeps;
  readonly condition: Condition;
  readonly views: Views;
  readonly turns: Turns;
  readonly tabs: Tabs;
  readonly replica: string;
  readonly pause: () => Promise<void>;
  /** Something was written, or all is in memory: the log may be worth folding. */
  readonly onChange: () => void;
  /** Another tab set a passphrase. */
  readonly onRekeyed: () => void;
}

const loadOlder = () => import('./older.ts');

export const createLife = (life: LifeDeps): Life => {
  const { deps, condition, views, turns, tabs, replica, pause, onChange, onRekeyed } = life;
  let vault: Vault | undefined;
  let session: Session | undefined;
  let stops: (() => void)[] = [];
  let forgotten = 0;

  const count = (): void => {
    const lost = session?.unreadSegments() ?? [];
    const segments = lost.reduce((sum, ref) => sum + ref.count, 0);
    condition.count({ rows: session?.keptRows.size ?? 0, segments });
  };

  const read = async (from: 'current' | 'previous'): Promise<Opening | undefined> => {
    const mine = vault;
    if (mine === undefined) return undefined;
    const size = deps.segmentSize ?? SEGMENT_SIZE;
    // What a save or a look that still runs would show after the lock is shown no more.
    const shown = gated(views, () => vault === mine);
    const opening = await openSession(mine.database, mine.sealing, shown, size, from);
    // Locked or hidden meanwhile: nothing of it may stay.
    if (vault !== mine) {
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
    const now = condition.status.peek();
    if (now.type === 'open') condition.set({ ...now, complete: false });
    const opening = await read(from);
    if (opening === undefined) return false;
    present(opening);
    return true;
  };

  const bringOlder = async (opening: Opening): Promise<void> => {
    if (vault === undefined) return;
    const { database, sealing } = vault;
    const isWanted = () => session === opening.session && !condition.isDropped();
    const outcome =
      opening.older.length === 0
        ? 'complete'
        : await (await fetchUntilHere(loadOlder)).openOlder(database, sealing, opening, pause, isWanted);
    if (!isWanted()) return;
    if (outcome !== 'complete') {
      await turns.take(() => reopen(outcome === 'recover' ? 'previous' : 'current'));
      return;
    }
    count();
    const now = condition.status.peek();
    if (now.type === 'open') condition.set({ ...now, complete: true });
    onChange();
    await learnKinds(deps, views, pause);
  };

  const follow = async (): Promise<boolean> => {
    if (vault === undefined || session === undefined) return false;
    const outcome = await catchUp(vault.database, vault.sealing, session, condition.isComplete());
    count();
    if (outcome === 'reopen') return reopen();
    if (outcome === 'rekeyed') return rejoin();
    if (outcome === 'gone' || outcome === 'newer') condition.set({ type: outcome });
    return outcome === 'same';
  };

  /** Another tab set a passphrase: its keys, if it gives them; else this tab is locked, and says so. */
  const rejoin = async (): Promise<boolean> => {
    const mine = vault;
    if (mine === undefined) return false;
    const opener = await openerFor(mine.database, tabs);
    if (vault !== mine) return false;
    if (opener.type !== 'keys') {
      forget();
      views.clear();
      condition.set({ type: 'locked' });
      return false;
    }
    vault = { ...mine, sealing: createSealing(deps.vault, opener.keys, deps.random) };
    onRekeyed();
    return reopen();
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
    tabs.tell('written');
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

  const start = async (found: Vault): Promise<void> => {
    vault = found;
    const opening = await read('current');
    if (opening === undefined) return;
    const stop = deps.onVisible?.(() => void refresh());
    stops.push(found.database.onLoss(onLoss), ...(stop === undefined ? [] : [stop]));
    // What another tab wrote between the reading and the listening, and from the same inbox, belongs on the first page too.
    const catchUpOnce = async () => {
      await drain();
      await follow();
    };
    await catchUpOnce().catch(condition.noteTrouble);
    // If that met a fold, everything was read anew, and presented, already.
    const { type } = condition.status.peek();
    if (vault === found && (type === 'opening' || type === 'locked')) present(opening);
  };

  const open = async (opener?: KeyringOpener): Promise<'wrong' | undefined> => {
    const at = forgotten;
    const found = await findVault(deps, tabs, opener);
    // Locked or hidden meanwhile: that holds.
    if (condition.isDropped() || at !== forgotten) return undefined;
    if (found === 'wrong') return found;
    if ('type' in found) condition.set(found);
    else await start(found);
    return undefined;
  };

  const forget = (): void => {
    forgotten++;
    vault = undefined;
    session = undefined;
    for (const stop of stops) stop();
    stops = [];
  };

  return {
    vault: () => vault,
    session: () => session,
    open,
    follow,
    reopen,
    adopt: async (sealing) => {
      if (vault === undefined) return;
      vault = { ...vault, sealing };
      await reopen();
    },
    drain,
    refresh,
    forget,
  };
};
