/** The rooms of the database. Keys are given from outside; nothing is indexed, because everything but `open` is sealed. */
export const storeNames = ['keyring', 'head', 'log', 'segment', 'blob', 'draft', 'inbox', 'open'] as const;
export type StoreName = (typeof storeNames)[number];

export type Key = string | number | readonly (string | number)[];

/** From `from` to `to`, both included; an end that is left out is open. */
export interface KeyRange {
  readonly from?: Key;
  readonly to?: Key;
}

/**
 * One transaction. Await nothing but these inside it: a wait for anything else (sealing, a timer) ends the transaction,
 * in Firefox with an error, in Chromium sometimes without one.
 */
export interface Transaction {
  readonly get: (store: StoreName, key: Key) => Promise<unknown>;
  /** Rows in key order. */
  readonly rows: (store: StoreName, range?: KeyRange) => Promise<readonly { key: Key; value: unknown }[]>;
  readonly keys: (store: StoreName, range?: KeyRange) => Promise<readonly Key[]>;
  /** The highest key, if there is a row at all. */
  readonly lastKey: (store: StoreName) => Promise<Key | undefined>;
  /** Throws `ConstraintError` if there is a row at that key already. */
  readonly add: (store: StoreName, key: Key, value: unknown) => Promise<void>;
  readonly put: (store: StoreName, key: Key, value: unknown) => Promise<void>;
  readonly remove: (store: StoreName, key: Key | KeyRange) => Promise<void>;
}

/**
 * Why the connection ended. `deleted`: somebody deleted the database under the app. `newer`: another tab runs a newer app.
 * `closed`: the browser let go of it (site data cleared, a crash below); the next call connects again, and whoever
 * listens looks whether everything is still there.
 */
export type Loss = 'deleted' | 'newer' | 'closed';

export interface Database {
  /** Reads; all from one moment. */
  readonly read: <T>(
    stores: readonly StoreName[],
    work: (transaction: Transaction) => Promise<T>,
  ) => Promise<T>;
  /** Writes all or nothing, strictly durable: resolves when it is on disk. If `work` throws, nothing is written. */
  readonly write: <T>(
    stores: readonly StoreName[],
    work: (transaction: Transaction) => Promise<T>,
  ) => Promise<T>;
  /** Returns the way to stop listening. */
  readonly onLoss: (tell: (loss: Loss) => void) => () => void;
  readonly close: () => void;
  /** Deletes the database with everything in it; other tabs are told `deleted`. */
  readonly destroy: () => Promise<void>;
}

/** Thrown by every call after the database was deleted or taken over by a newer app. */
export class DatabaseGone extends Error {
  override readonly name = 'DatabaseGone';
}
