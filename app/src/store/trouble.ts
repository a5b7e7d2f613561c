import type { StoreTrouble } from './contract.ts';
import { DatabaseGone } from './database.ts';

/** Says whether the error, or the one it was made from, has this name. */
export const isNamed = (error: unknown, name: string): boolean =>
  error instanceof Error &&
  (error.name === name || (error.cause instanceof Error && error.cause.name === name));

/** What the browser's error means to the person. */
export const errorToTrouble = (error: unknown): StoreTrouble => {
  if (error instanceof DatabaseGone) return { type: 'gone' };
  return { type: isNamed(error, 'QuotaExceededError') ? 'full' : 'failed' };
};

/** The connection was closed under the call; the next one connects again. */
export const isClosedConnection = (error: unknown): boolean => isNamed(error, 'InvalidStateError');

/** Thrown by the browser, or by the database as it is; all else is a bug, and is thrown on. */
export const isOfBrowser = (error: unknown): boolean =>
  error instanceof DatabaseGone ||
  error instanceof DOMException ||
  (error instanceof Error && error.cause instanceof DOMException);
