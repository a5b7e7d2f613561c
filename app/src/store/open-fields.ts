import type { Database } from './database.ts';
import type { OpenFields } from './open-field.ts';

/** The unsealed fields, each a row of its own in the store `open`. Where there is no database, nothing is known and nothing kept. */
export const createOpenFields = (database: Database | undefined): OpenFields => ({
  get: async (name) => {
    try {
      return (await database?.read(['open'], (transaction) => transaction.get('open', name))) as never;
    } catch {
      return undefined;
    }
  },
  set: async (name, value) => {
    if (database === undefined) return false;
    try {
      await database.write(['open'], (transaction) => transaction.put('open', name, value));
      return true;
    } catch {
      return false;
    }
  },
  remove: async (name) => {
    if (database === undefined) return false;
    try {
      await database.write(['open'], (transaction) => transaction.remove('open', name));
      return true;
    } catch {
      return false;
    }
  },
});
