import { createVault, open, openVault, seal } from '@evenkeel/vault';
import type { VaultFunctions } from './deps.ts';

/** The real vault, for `main.tsx`, which must not know it. */
export const vaultFunctions: VaultFunctions = {
  createVault,
  openVault,
  seal,
  open,
  // Fetched when there is something in the inbox.
  openFromInbox: async (...item) => (await import('@evenkeel/vault/inbox')).openFromInbox(...item),
};
