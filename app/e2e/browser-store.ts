/** A store on this browser's real database, under a name of its own: for the page that measures, and for Firefox. */
import { instant } from '@evenkeel/kernel';

import * as v from 'valibot';
import { openDatabase } from '../src/platform/database.ts';
import type { Marks, StoreDeps } from '../src/store/deps.ts';
import { type AnyKind, recordKind } from '../src/store/record-kind.ts';
import { createStore, type StoreHandle } from '../src/store/store.ts';
import { vaultFunctions } from '../src/store/vault-functions.ts';

export const note = recordKind('note', {
  scope: 'synced',
  span: 'moment',
  fields: { text: v.string(), title: v.optional(v.string()) },
});

export const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

export const newName = (): string => `evenkeel-trial-${crypto.randomUUID()}`;

/** One mark for all tabs of one trial; nothing of it reaches `localStorage`. */
export const createTrialMarks = (): Marks => {
  let mark = false;
  return {
    get: () => mark,
    set: () => {
      mark = true;
    },
    clear: () => {
      mark = false;
    },
  };
};

export const openTrialStore = async (
  name: string,
  marks: Marks,
  foldAbove = Number.POSITIVE_INFINITY,
  derive: StoreDeps['derive'] = () => Promise.reject(new Error('no passphrase is tried here')),
  kinds: readonly AnyKind[] = [note],
): Promise<StoreHandle> => {
  const store = createStore({
    database: openDatabase(name),
    vault: vaultFunctions,
    random: randomBytes,
    derive,
    moment: () => ({ now: instant(Date.now()), offsetMinutes: -new Date().getTimezoneOffset() }),
    marks,
    loadKinds: async () => kinds,
    channel: new BroadcastChannel(name),
    locks: navigator.locks as never,
    foldAbove,
  });
  await store.opened;
  return store;
};
