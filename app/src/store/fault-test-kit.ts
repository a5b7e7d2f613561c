/** A test kit: puts faults between the store and its database. */
import type { Database, Transaction } from './database.ts';

type Fault = 'crash' | 'quota';

/** Where in its life a call of the database is: each is a place where a tab can die or a disk can be full. */
type Stage = 'before' | 'within' | 'after';

export interface Faults {
  readonly wrap: (database: Database) => Database;
  /** Lets the call with this number fail, counted from now. After a crash every later call of this tab fails too. */
  readonly arm: (number: number, fault: Fault) => void;
  readonly disarm: () => void;
  /** Whether the fault has come to pass since `arm`: if not, there was no such place any more. */
  readonly hasFired: () => boolean;
}

const quotaError = (): Error => new DOMException('no room', 'QuotaExceededError');

export const createFaults = (): Faults => {
  let count = 0;
  let armed: { readonly number: number; readonly fault: Fault } | undefined;
  let dead = false;

  const place = (stage: Stage, isWrite: boolean): void => {
    if (dead) throw new DOMException('the tab is dead', 'AbortError');
    if (armed?.fault === 'quota' && (!isWrite || stage === 'after')) return;
    count++;
    if (armed === undefined || count !== armed.number) return;
    if (armed.fault === 'quota') throw quotaError();
    dead = true;
    throw new DOMException('the tab dies here', 'AbortError');
  };

  const faulty = (transaction: Transaction): Transaction => {
    const through =
      <Args extends unknown[], T>(call: (...args: Args) => Promise<T>, isWrite: boolean) =>
      async (...args: Args): Promise<T> => {
        place('within', isWrite);
        return call(...args);
      };
    return {
      get: through(transaction.get, false),
      rows: through(transaction.rows, false),
      keys: through(transaction.keys, false),
      lastKey: through(transaction.lastKey, false),
      add: through(transaction.add, true),
      put: through(transaction.put, true),
      remove: through(transaction.remove, true),
    };
  };

  return {
    wrap: (database) => {
      const run =
        (call: Database['read'], isWrite: boolean): Database['read'] =>
        async (stores, work) => {
          place('before', isWrite);
          const value = await call(stores, (transaction) => work(faulty(transaction)));
          place('after', isWrite);
          return value;
        };
      return { ...database, read: run(database.read, false), write: run(database.write, true) };
    },
    arm: (number, fault) => {
      count = 0;
      dead = false;
      armed = { number, fault };
    },
    disarm: () => {
      armed = undefined;
      dead = false;
    },
    hasFired: () => armed !== undefined && count >= armed.number,
  };
};
