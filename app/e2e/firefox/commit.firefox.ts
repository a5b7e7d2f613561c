/**
 * Runs the protocol of commit and fold in whatever browser loads it, and reports. It needs no page and no framework of
 * tests: a script of the built app under the real headers calls `runCommitProtocol()` and hands the report out.
 *
 * For whoever runs it in Firefox (puppeteer-core, protocol `webDriverBiDi`, Debian's firefox-esr, headless):
 * - serve it over http://localhost or https, in a window that is not private: IndexedDB, Web Locks, BroadcastChannel and
 *   X25519 in WebCrypto (Firefox 130 or later) are used;
 * - a test page does `globalThis.runCommitProtocol = runCommitProtocol`, the runner awaits `page.evaluate(() =>
 *   runCommitProtocol())` and expects every `isTrue`; about five seconds;
 * - it uses databases named `evenkeel-trial-…` and deletes them; it touches neither the app's database nor localStorage.
 */
import { added, edited, type Id, ok, uuidV7 } from '@evenkeel/kernel';
import { sealToInbox } from '@evenkeel/vault/inbox';
import { openDatabase } from '../../src/platform/database.ts';
import type { Database } from '../../src/store/database.ts';
import type { StoreHandle } from '../../src/store/store.ts';
import { createTrialMarks, newName, note, openTrialStore, randomBytes } from '../browser-store.ts';

export interface Sentence {
  readonly says: string;
  readonly isTrue: boolean;
  readonly found: string;
}

const newId = (): Id => uuidV7(Date.now(), randomBytes(10));
const textsIn = (store: StoreHandle): string =>
  store
    .query(note)
    .value.map(({ fields }) => fields.text)
    .sort()
    .join();
const save = (store: StoreHandle, text: string, id = newId()) =>
  store.commit(() => ok([added('note', id, { text })]));

const open = async (name: string): Promise<Database> => {
  const answer = await openDatabase(name);
  if (!answer.ok) throw new Error(`the database is ${answer.error.type}`);
  return answer.value;
};

const errorName = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'none';
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
};

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** What the browser itself must do for the protocol to hold. */
const checkBrowser = async (database: Database): Promise<readonly Sentence[]> => {
  await database.write(['log'], (transaction) => transaction.add('log', 1, 'first'));
  const second = await errorName(
    database.write(['log'], (transaction) => transaction.add('log', 1, 'second')),
  );
  const late = await errorName(
    database.write(['log'], async (transaction) => {
      await transaction.add('log', 2, 'sealed inside');
      await nextTask();
      await transaction.add('log', 3, 'too late');
    }),
  );
  return [
    { says: 'Two rows cannot stand at one position', isTrue: second === 'ConstraintError', found: second },
    {
      says: 'A transaction that waits for something else is refused, which is why sealing happens before it',
      isTrue: late !== 'none',
      found: late,
    },
  ];
};

const checkTabs = async (here: StoreHandle, there: StoreHandle): Promise<readonly Sentence[]> => {
  const rounds = Array.from({ length: 20 }, (_, n) => String(n).padStart(2, '0'));
  const outcomes = await Promise.all(rounds.flatMap((n) => [save(here, `a${n}`), save(there, `b${n}`)]));
  await Promise.all([here.refresh(), there.refresh()]);
  const wanted = rounds
    .flatMap((n) => [`a${n}`, `b${n}`])
    .sort()
    .join();
  const failed = outcomes.filter((outcome) => !outcome.ok).length;
  return [
    {
      says: 'Forty commits of two tabs at once are all saved',
      isTrue: failed === 0,
      found: `${failed} failed`,
    },
    { says: 'The first tab has all of them', isTrue: textsIn(here) === wanted, found: textsIn(here) },
    { says: 'The second tab has all of them', isTrue: textsIn(there) === wanted, found: textsIn(there) },
  ];
};

const checkFold = async (
  here: StoreHandle,
  there: StoreHandle,
  reopen: () => Promise<StoreHandle>,
): Promise<readonly Sentence[]> => {
  const id = newId();
  await save(here, 'before', id);
  const folds: string[] = [];
  for (const [round, store] of [here, there, here, there].entries()) {
    await store.commit(() => ok([edited('note', id, { text: `round ${round}` })]));
    folds.push(await store.fold());
  }
  const fresh = await reopen();
  await fresh.settled();
  await Promise.all([here.refresh(), there.refresh()]);
  const [one, other, third] = [here, there, fresh].map(textsIn);
  const found = fresh.query(note).value.find((entry) => entry.id === id)?.fields.text ?? 'nothing';
  fresh.close();
  return [
    {
      says: 'Both tabs fold in turn',
      isTrue: folds.every((outcome) => outcome === 'folded'),
      found: folds.join(),
    },
    { says: 'The last edit is what stays', isTrue: found === 'round 3', found },
    {
      says: 'After the folds all tabs and a new one read the same',
      isTrue: one === other && other === third,
      found: third ?? '',
    },
  ];
};

const checkInboxAndDraft = async (
  name: string,
  database: Database,
  reopen: () => Promise<StoreHandle>,
): Promise<readonly Sentence[]> => {
  const keyring = await database.read(['keyring'], (transaction) => transaction.get('keyring', 'keyring'));
  const item = JSON.stringify({ at: 5, changes: [added('note', newId(), { text: 'parked' })] });
  const sealed = await sealToInbox(
    keyring as Parameters<typeof sealToInbox>[0],
    name,
    new TextEncoder().encode(item),
  );
  await database.write(['inbox'], (transaction) => transaction.put('inbox', name, sealed));
  const store = await reopen();
  const left = await database.read(['inbox'], (transaction) => transaction.keys('inbox'));
  await store.draft.keep('pause', 'half a sen');
  const draft = await store.draft.read('pause');
  const isIn = textsIn(store).includes('parked');
  store.close();
  return [
    {
      says: 'What was parked while locked is brought in',
      isTrue: isIn && left.length === 0,
      found: String(left),
    },
    { says: 'A draft comes back', isTrue: draft === 'half a sen', found: draft ?? 'nothing' },
  ];
};

/** Runs everything on databases of its own and deletes them. Throws only if the browser lacks what it needs. */
export const runCommitProtocol = async (): Promise<readonly Sentence[]> => {
  const sentences: Sentence[] = [];
  const bare = await open(newName());
  sentences.push(...(await checkBrowser(bare)));
  await bare.destroy();

  const name = newName();
  const marks = createTrialMarks();
  const reopen = () => openTrialStore(name, marks);
  const [here, there] = await Promise.all([reopen(), reopen()]);
  sentences.push(...(await checkTabs(here, there)));
  sentences.push(...(await checkFold(here, there, reopen)));
  const database = await open(name);
  sentences.push(...(await checkInboxAndDraft(name, database, reopen)));
  await here.erase();
  await nextTask();
  const status = there.status.value.type;
  sentences.push({
    says: 'A tab notices that the database was deleted',
    isTrue: status === 'gone',
    found: status,
  });
  return sentences;
};
