import type { StoreTrouble } from './contract.ts';
import { DatabaseGone } from './database.ts';

/** What the browser's error means to the person. */
export const errorToTrouble = (error: unknown): StoreTrouble => {
  if (error instanceof DatabaseGone) return { type: 'gone' };
  const name = error instanceof Error ? error.name : '';
  return { type: name === 'QuotaExceededError' ? 'full' : 'failed' };
};

/** The connection was closed under the call; the next one connects again. */
export const isClosedConnection = (error: unknown): boolean =>
  error instanceof Error && error.name === 'InvalidStateError';
