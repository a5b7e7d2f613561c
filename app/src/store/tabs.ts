import type { VaultKeys } from '@evenkeel/vault';
import { sameBytes } from './bytes.ts';
import type { Channel } from './deps.ts';

/** What tabs of one browser say to each other. Keys are CryptoKeys that cannot be exported; they are never stored. */
type Message =
  | { readonly type: 'written' }
  | { readonly type: 'lock' }
  | { readonly type: 'rekeyed' }
  | { readonly type: 'keys-wanted'; readonly vaultId: Uint8Array }
  | { readonly type: 'keys'; readonly keys: VaultKeys };

export interface TabListener {
  readonly onWritten: () => void;
  readonly onLock: () => void;
  readonly onRekeyed: () => void;
  /** The keys of the vault that is open here. */
  readonly keys: () => VaultKeys | undefined;
}

export interface Tabs {
  readonly listen: (listener: TabListener) => void;
  readonly tell: (type: 'written' | 'lock' | 'rekeyed') => void;
  /** The keys of this vault from a tab that has it open, or nothing after `PATIENCE_MS`. */
  readonly askForKeys: (vaultId: Uint8Array) => Promise<VaultKeys | undefined>;
}

/** An open tab answers within a few milliseconds. One that sleeps in the background does not, and nobody waits for it. */
const PATIENCE_MS = 250;

export const createTabs = (channel: Channel | undefined): Tabs => {
  let waiting: { readonly vaultId: Uint8Array; readonly give: (keys: VaultKeys) => void } | undefined;
  const post = (message: Message): void => channel?.postMessage(message);

  const answer = (wanted: Uint8Array, own: VaultKeys | undefined): void => {
    if (own !== undefined && sameBytes(own.vaultId, wanted)) post({ type: 'keys', keys: own });
  };
  const take = (keys: VaultKeys): void => {
    if (waiting !== undefined && sameBytes(keys.vaultId, waiting.vaultId)) waiting.give(keys);
  };

  return {
    listen: (listener) => {
      channel?.addEventListener('message', ({ data }) => {
        const message = data as Message;
        switch (message.type) {
          case 'written':
            return listener.onWritten();
          case 'lock':
            return listener.onLock();
          case 'rekeyed':
            return listener.onRekeyed();
          case 'keys-wanted':
            return answer(message.vaultId, listener.keys());
          case 'keys':
            return take(message.keys);
        }
      });
    },
    tell: (type) => post({ type }),
    askForKeys: async (vaultId) => {
      if (channel === undefined) return undefined;
      const { promise, resolve } = Promise.withResolvers<VaultKeys | undefined>();
      waiting = { vaultId, give: resolve };
      post({ type: 'keys-wanted', vaultId });
      const timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
      const keys = await promise;
      clearTimeout(timer);
      waiting = undefined;
      return keys;
    },
  };
};
