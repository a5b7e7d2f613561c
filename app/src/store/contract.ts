import type { Change, Id, Instant, Json, Result, Secret } from '@evenkeel/kernel';
import type { WeakPassphrase } from '@evenkeel/vault';
import type { ReadonlySignal } from '@preact/signals';
import type { RecordKind } from './record-kind.ts';

/** What happened to a version: which replica (tab) wrote it, and at which position of this device's log. */
export type Dot = readonly [replica: string, sequence: number];

/** Field name to the dots that were on the page. A change replaces these and nothing else. */
export type Seen = Readonly<Record<string, readonly Dot[]>>;

/** A record as a page sees it: for each field the version that is shown, and what else stands beside it. */
export interface Entry<Fields> {
  readonly id: Id;
  readonly kind: string;
  readonly fields: Fields;
  /** When the record's newest version was written, by the clock of the device that wrote it. Shown, never trusted. */
  readonly writtenAt: Instant;
  readonly seen: Seen;
  /** Fields with more than one live version: two tabs disagreed, and the person may choose. */
  readonly disputed: Readonly<Record<string, readonly Json[]>>;
}

/** What a rule may look at while it decides. */
export interface Reader {
  readonly all: <Fields>(kind: RecordKind<Fields>) => readonly Entry<Fields>[];
  readonly one: <Fields>(kind: RecordKind<Fields>, id: Id) => Entry<Fields> | undefined;
}

/**
 * Why nothing could be saved. `full`: the device is out of room. `failed`: the browser refused. `gone`: the database was
 * deleted under the app. `locked`: there is no key. What was typed is still on the page and in its draft.
 */
export type StoreTrouble =
  | { readonly type: 'full' }
  | { readonly type: 'failed' }
  | { readonly type: 'gone' }
  | { readonly type: 'locked' };

export type StoreStatus =
  /** Not known yet: the database is being opened. */
  | { readonly type: 'opening' }
  /**
   * Usable. `complete` turns true when the older records are in memory too. `recovered`: the newest segments could not be
   * opened and all was read from the ones before and the log; nothing is lost, and it may be said.
   */
  | { readonly type: 'open'; readonly complete: boolean; readonly recovered?: true }
  /** Something was kept here once (see `mark` in docs/storage.md), and the database is no longer there. */
  | { readonly type: 'gone' }
  /** Sealed under a passphrase, and no key is here: everything is on the disk, and can be opened with it. */
  | { readonly type: 'locked' }
  /** The vault is of a newer version than this app; nothing is read or written until it is updated. */
  | { readonly type: 'newer' }
  /** The browser gives no database (private window, broken profile), or opening failed. Calm and Help work. */
  | { readonly type: 'failed' };

export interface Drafts {
  /**
   * Keeps what is being typed, sealed, one row a form, overwritten. Never enters the log. May be called at every letter: only
   * the newest text is sealed, no more often than the disk can follow. Resolves when this text, or a newer one, is on disk.
   */
  readonly keep: (form: string, text: string) => Promise<Result<void, StoreTrouble>>;
  readonly read: (form: string) => Promise<string | undefined>;
  /** Forgets what this tab wrote or read of it, and whatever is not on disk yet. */
  readonly drop: (form: string) => Promise<void>;
  /** Forgets it whole, also what another tab typed there: what it belonged to is over. */
  readonly clear: (form: string) => Promise<void>;
}

export type { WeakPassphrase };

/** `wrong`: this passphrase opens nothing here. */
export type LockTrouble = StoreTrouble | { readonly type: 'wrong' };

/** `unreadable`: something that is kept cannot be opened now, and could never be again. */
export type SetTrouble = StoreTrouble | { readonly type: 'unreadable' };

/** Wrong passphrases in a row, and when the last was tried by the clock on the wall (ms). Kept across restarts, in an open field. */
export interface Tries {
  readonly count: number;
  readonly lastAt: number;
}

/** The passphrase. */
export interface Lock {
  /** Whether there is one. Undefined as long as it is not known. */
  readonly isSet: ReadonlySignal<boolean | undefined>;
  /** Forgets keys and open records in all tabs, at once; nothing is waited for. Without a passphrase it does nothing. */
  readonly close: () => void;
  /** The same in this tab only. */
  readonly closeHere: () => void;
  /** Opens what is locked here with the keys of another tab, if one has them. */
  readonly join: () => Promise<void>;
  readonly open: (passphrase: Secret<string>) => Promise<Result<void, LockTrouble>>;
  /** Who watches when to lock is asked before this tab hands its keys to another: a device that slept may be late. */
  readonly watchBy: (mayStay: () => boolean) => void;
  /** Whether a passphrase of somebody's own is long and unlikely enough. */
  readonly check: (text: string) => Promise<Result<Secret<string>, WeakPassphrase>>;
  /** Six words by chance. */
  readonly make: () => Promise<Secret<string>>;
  /** The first one: seals everything anew, under new keys. Takes seconds; until it is done the old form is whole. */
  readonly set: (passphrase: Secret<string>) => Promise<Result<void, SetTrouble>>;
  /**
   * Changes the wrong tries that are kept, in one transaction: two tabs that try at once are two tries. Nothing is kept for
   * nothing. Where the browser would not keep it that is no reason not to open.
   */
  readonly changeTries: (to: (kept: Tries | undefined) => Tries | undefined) => Promise<void>;
  readonly change: (old: Secret<string>, next: Secret<string>) => Promise<Result<void, LockTrouble>>;
}

/** The only door to a person's data. Everything that can go wrong is a value; a bug throws. */
export interface Store {
  readonly status: ReadonlySignal<StoreStatus>;
  /** The last thing that could not be saved, until a later save succeeds. The shell shows it within a second. */
  readonly trouble: ReadonlySignal<StoreTrouble | undefined>;
  /** Records kept but not readable on this device: damaged, of another key, or written by a newer app. */
  readonly unreadable: ReadonlySignal<number>;
  /** Live: re-reads when data change, in this tab or another. Deleted records are left out. Newest id last. */
  readonly query: <Fields>(kind: RecordKind<Fields>) => ReadonlySignal<readonly Entry<Fields>[]>;
  /**
   * Live: what was deleted and can be brought back, by any edit. Newest id last. One whose fields were overwritten so that
   * its schema takes it no more is not among them.
   */
  readonly deleted: <Fields>(kind: RecordKind<Fields>) => ReadonlySignal<readonly Entry<Fields>[]>;
  /** Whether no record is in memory: nothing was kept yet, or nothing has been read. */
  readonly isEmpty: () => boolean;
  /**
   * Runs the rule on what is, seals its changes, and resolves only when they are durably on disk. If another tab wrote in
   * between, its changes are applied and the rule runs again. `seen` are the versions that the page showed; without it,
   * those that the rule saw.
   */
  readonly commit: <E>(
    rule: (read: Reader) => Result<readonly Change[], E>,
    seen?: Readonly<Record<Id, Seen>>,
  ) => Promise<Result<void, E | StoreTrouble>>;
  readonly draft: Drafts;
  readonly lock: Lock;
  /** Resolves when `status` is no longer `opening`. */
  readonly opened: Promise<void>;
  /** Forgets keys and open records at once (Hide). The store answers `locked` from then on; a reload opens it again. */
  readonly drop: () => void;
  /** Deletes everything on this device: database, marks, caches. */
  readonly erase: () => Promise<void>;
}
