import type { Moment, Result } from '@evenkeel/kernel';
import type { createVault, DeriveKey, open, openVault, RandomBytes, seal } from '@evenkeel/vault';
import type { openFromInbox } from '@evenkeel/vault/inbox';
import type { Database } from './database.ts';
import type { AnyKind } from './record-kind.ts';

/** A `BroadcastChannel`, or what a test puts in its place. */
export interface Channel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

/** `navigator.locks`, or what a test puts in its place. */
export interface Locks {
  request<T>(
    name: string,
    options: { ifAvailable: boolean },
    work: (lock: unknown) => Promise<T>,
  ): Promise<T>;
}

/** The mark outside the database that says: something was kept on this device once. */
export interface Marks {
  readonly get: () => boolean;
  readonly set: () => void;
  readonly clear: () => void;
}

export interface VaultFunctions {
  readonly createVault: typeof createVault;
  readonly openVault: typeof openVault;
  readonly seal: typeof seal;
  readonly open: typeof open;
  readonly openFromInbox: typeof openFromInbox;
}

/** What the store stands on. `platform/` makes these; tests hand in fakes. */
export interface StoreDeps {
  readonly database: Promise<Result<Database, { readonly type: 'unavailable' | 'newer' }>>;
  readonly vault: VaultFunctions;
  readonly random: RandomBytes;
  /** Argon2id. */
  readonly derive: DeriveKey;
  /** Time and offset of a commit. */
  readonly moment: () => Pick<Moment, 'now' | 'offsetMinutes'>;
  readonly marks: Marks;
  /**
   * Every kind of every feature, fetched when it is needed: behind an app that is in use already, and to fold. Records of
   * other kinds are kept, counted and not shown.
   */
  readonly loadKinds: () => Promise<readonly AnyKind[]>;
  /** Tells other tabs what was written. Without it they notice when they are looked at or write themselves. */
  readonly channel?: Channel;
  /** Lets one tab fold at a time. Without it two may do the work, and one swap is refused. */
  readonly locks?: Locks;
  /** Called once, after the first thing that this page saved: the moment to ask for `persist()`. */
  readonly onFirstSave?: () => void;
  /** Calls back whenever the page can be seen again. Returns the way to stop. */
  readonly onVisible?: (look: () => void) => () => void;
  /** Empties Cache Storage and whatever else the app keeps outside the database; part of `erase`. */
  readonly clearCaches?: () => Promise<void>;
  /** Lets the browser draw and answer taps between two slices of work. */
  readonly pause?: () => Promise<void>;
  /** How many rows the log may hold before they are folded into segments. 64 unless told. */
  readonly foldAbove?: number;
  /** About how many records a segment holds. 256 unless told. */
  readonly segmentSize?: number;
}
