/** Hands the store's own trials to whoever drives this browser. Built for the journeys only; no part of the app. */
import { type Answer, askOwn, askPublished } from '../../../vault/src/known-answer-test-kit.ts';
import { deriveInWorker } from '../../src/platform/derive.ts';
import { benchSearch } from '../bench/search.bench.ts';
import { benchLock, benchStore, fillVault } from '../bench/store.bench.ts';
import { runCommitProtocol } from '../firefox/commit.firefox.ts';

/** Argon2id in its own worker, as the app derives. */
const askAll = async (): Promise<{
  readonly published: readonly Answer[];
  readonly own: readonly Answer[];
}> => ({
  published: await askPublished(deriveInWorker),
  own: await askOwn(),
});

/** The smallest module of WebAssembly. */
const MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Whether this page itself may compile WebAssembly: what derives must be the worker. */
const mayCompile = (): Promise<boolean> =>
  WebAssembly.compile(MODULE).then(
    () => true,
    () => false,
  );

export interface StoreTrials {
  readonly benchStore: typeof benchStore;
  readonly benchLock: typeof benchLock;
  readonly benchSearch: typeof benchSearch;
  readonly fillVault: typeof fillVault;
  readonly runCommitProtocol: typeof runCommitProtocol;
  readonly askAll: typeof askAll;
  readonly mayCompile: typeof mayCompile;
}

Object.assign(globalThis, {
  storeTrials: {
    benchStore,
    benchLock,
    benchSearch,
    fillVault,
    runCommitProtocol,
    askAll,
    mayCompile,
  } satisfies StoreTrials,
});
