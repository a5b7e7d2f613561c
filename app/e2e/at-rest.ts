/** Looks through all that this browser keeps for an origin, byte by byte, for signs of words that must not be readable. */
import type { Page } from './journey.ts';

/** What of a word is looked for, by the form in which it may lie there. As bytes: one character is one byte. */
type Signs = Readonly<Record<string, string>>;

const bytesToText = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const utf16 = (text: string, isBigEndian: boolean): string => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
  return bytesToText(new Uint8Array(view.buffer));
};

/** The letters of the base64 of any text in which `bytes` stand `shift` bytes after a border of three: those that no neighbour changes. */
const base64At = (bytes: string, shift: 0 | 1 | 2): string => {
  const whole = btoa(`${'\0'.repeat(shift)}${bytes}`);
  return whole.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
};

/** Six letters give a word away, and every longer beginning of it holds them. */
const ENOUGH = 6;

/**
 * The signs of a plain word of ASCII letters. Its first six letters stand for every longer beginning: a draft that was kept
 * while it was being typed is found too.
 */
export const signsOf = (word: string): Signs => {
  const start = word.slice(0, ENOUGH);
  const hex = [...start].map((letter) => letter.charCodeAt(0).toString(16)).join('');
  return {
    'as letters': start,
    'in small letters': start.toLowerCase(),
    'as UTF-16, little end first': utf16(start, false),
    'as UTF-16, big end first': utf16(start, true),
    'as base64': base64At(start, 0),
    'as base64, shifted by one': base64At(start, 1),
    'as base64, shifted by two': base64At(start, 2),
    'as hexadecimal': hex,
  };
};

/** Typed into {@link addPlainField}. */
export const PLANTED = 'WIEDEHOPFE';

/**
 * For the page: a field that asks for nothing. Browsers write down what stands in it, to give it back after a restart, so
 * what is looked through holds the place where words would lie.
 */
export const addPlainField = (): void => {
  const field = document.createElement('textarea');
  field.id = 'planted';
  document.body.prepend(field);
};

export interface Kept {
  /** Where a sign was found: the place, and the form. */
  readonly found: readonly string[];
  /** The keys of all rows by store of the database, the entries of both storages, and the paths in the caches. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Databases of this origin. */
  readonly databases: readonly string[];
  /** Keys that the browser keeps as keys, where whoever opens the database could use them. */
  readonly cryptoKeys: number;
  readonly title: string;
  /** Addresses of the history of this tab, as far as a page of this origin may see them. */
  readonly addresses: readonly string[];
}

/** Looks through databases, storages, caches, files, cookies, title, and the history of the tab. */
export const lookThrough = (page: Page, signs: Signs): Promise<Kept> =>
  page.evaluate(async (wanted) => {
    const found = new Set<string>();
    const names: Record<string, string[]> = {};
    let cryptoKeys = 0;

    const toText = (bytes: Uint8Array): string => {
      const parts: string[] = [];
      for (let at = 0; at < bytes.length; at += 8192)
        parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
      return parts.join('');
    };
    const lookAt = (place: string, bytes: Uint8Array): void => {
      const text = toText(bytes);
      for (const [form, sign] of Object.entries(wanted))
        if (text.includes(sign)) found.add(`${place}, ${form}`);
    };
    const bytesOf = (value: unknown): Uint8Array | undefined => {
      if (value instanceof ArrayBuffer) return new Uint8Array(value);
      if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return typeof value === 'object' && value !== null
        ? undefined
        : new TextEncoder().encode(String(value));
    };
    const partsOf = (value: object): Iterable<unknown> =>
      value instanceof Map || value instanceof Set ? value : Object.entries(value).flat();
    const look = (place: string, value: unknown): void => {
      if (value instanceof CryptoKey) cryptoKeys++;
      const bytes = bytesOf(value);
      if (bytes !== undefined) lookAt(place, bytes);
      else for (const part of partsOf(value as object)) look(place, part);
    };
    const answer = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });

    const lookInDatabase = async (name: string): Promise<void> => {
      const database = await answer(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([answer(rows.getAllKeys()), answer(rows.getAll())]);
        names[store] = keys.map(String);
        look(`keys of ${store}`, keys);
        look(store, values);
      }
      database.close();
    };
    const lookInCache = async (name: string): Promise<readonly string[]> => {
      const cache = await caches.open(name);
      const requests = await cache.keys();
      for (const request of requests) {
        const kept = await cache.match(request);
        look(`cache ${request.url}`, [name, request.url, [...(kept?.headers ?? [])]]);
        look(`cache ${request.url}`, await kept?.arrayBuffer());
      }
      return requests.map(({ url }) => new URL(url).pathname);
    };

    const databases = (await indexedDB.databases()).map(({ name = '' }) => name);
    for (const name of databases) await lookInDatabase(name);
    for (const storage of ['localStorage', 'sessionStorage'] as const) {
      names[storage] = Object.keys(window[storage]);
      look(storage, { ...window[storage] });
    }
    names.caches = (await Promise.all((await caches.keys()).map(lookInCache))).flat();
    const folder = (await navigator.storage.getDirectory()) as unknown as AsyncIterable<[string, unknown]>;
    names.files = [];
    for await (const [file] of folder) names.files.push(file);

    // Not yet in TypeScript's DOM library.
    interface Entry {
      readonly url: string;
      readonly getState: () => unknown;
    }
    const { navigation } = window as unknown as { readonly navigation: { entries: () => readonly Entry[] } };
    const entries = navigation.entries();
    const addresses = entries.map(({ url }) => url);
    look('history', [addresses, entries.map((entry) => entry.getState()), history.state]);
    look('name, title or cookie', [window.name, document.title, document.cookie, ...databases]);
    return { found: [...found], names, databases, cryptoKeys, title: document.title, addresses };
  }, signs);
