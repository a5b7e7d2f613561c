import { createVault, open, openFromInbox, openVault, seal } from '@evenkeel/vault';
import type { VaultFunctions } from './deps.ts';

/** The real vault, for `main.tsx`, which must not know it. */
export const vaultFunctions: VaultFunctions = { createVault, openVault, seal, open, openFromInbox };
