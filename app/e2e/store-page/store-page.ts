/** Hands the store's own trials to whoever drives this browser. Built for the journeys only; no part of the app. */
import { benchStore } from '../bench/store.bench.ts';
import { runCommitProtocol } from '../firefox/commit.firefox.ts';

export interface StoreTrials {
  readonly benchStore: typeof benchStore;
  readonly runCommitProtocol: typeof runCommitProtocol;
}

Object.assign(globalThis, { storeTrials: { benchStore, runCommitProtocol } satisfies StoreTrials });
