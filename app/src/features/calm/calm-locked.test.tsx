// @vitest-environment happy-dom
import { ok, Secret } from '@evenkeel/kernel';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTestStore, type TestStore } from '../../store/test-kit.ts';
import { pauseKind } from '../pause/pause.record.ts';
import { createPageKit } from '../pause/pause-test-kit.tsx';
import { Page } from './calm-page.tsx';
import { sessionKind } from './session.record.ts';

const HERON = new Secret('the heron at the weir was patient');

/** The database of the test in place of the one of this browser: Calm opens it by itself while the app is locked. */
const browser = vi.hoisted(() => ({ name: '' }));
vi.mock('../../platform/database.ts', async (load) => {
  const real = await load<typeof import('../../platform/database.ts')>();
  return { ...real, openDatabase: (name = browser.name) => real.openDatabase(name) };
});

const openCalm = async (): Promise<TestStore> => {
  const kit = await createTestStore([pauseKind, sessionKind]);
  browser.name = kit.browser.name;
  const page = await createPageKit(Page, { kit });
  await page.openAt('/calm/').catch(() => undefined);
  expect(await kit.store.lock.set(HERON)).toEqual(ok(undefined));
  return kit;
};

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Type it here, not there.' });
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const messages = ({ store }: TestStore) => store.query(pauseKind).value.map(({ fields }) => fields.message);
const inboxOf = ({ database }: TestStore) =>
  database.read(['inbox'], (transaction) => transaction.keys('inbox'));

beforeEach(() => {
  // happy-dom has none.
  Element.prototype.getAnimations ??= () => [];
});
afterEach(cleanup);

describe('Calm inside the app, once it is locked', () => {
  test('parks into the inbox and empties its field; with the passphrase the message is there', async () => {
    const kit = await openCalm();
    kit.store.lock.close();
    type('why do you not write back');
    fireEvent.click(screen.getByRole('button', { name: 'Park' }));
    await waitFor(async () => expect((await inboxOf(kit)).length).toBeGreaterThan(0));
    await waitFor(() => expect(field().value).toBe(''));
    expect(messages(kit)).toEqual([]);
    expect(await kit.store.lock.open(HERON)).toEqual(ok(undefined));
    expect(messages(kit)).toEqual(['why do you not write back']);
    expect(await inboxOf(kit)).toEqual([]);
  });

  test('shows nothing of what was typed before, keeps it, and does not write over it', async () => {
    const kit = await openCalm();
    type('are you mad at me');
    await waitFor(async () => expect(await kit.store.draft.read('calm')).toBe('are you mad at me'));
    kit.store.lock.close();
    expect(field().value).toBe('');
    type('good night');
    fireEvent.click(screen.getByRole('button', { name: 'Park' }));
    await waitFor(async () => expect((await inboxOf(kit)).length).toBeGreaterThan(0));
    await kit.store.lock.open(HERON);
    expect(messages(kit)).toEqual(['good night']);
    expect(await kit.store.draft.read('calm')).toBe('are you mad at me');
  });

  test('says that it could not park where the browser refuses, and leaves the words in the field', async () => {
    const kit = await openCalm();
    kit.store.lock.close();
    browser.name = '';
    vi.stubGlobal('indexedDB', undefined);
    try {
      type('why do you not write back');
      fireEvent.click(screen.getByRole('button', { name: 'Park' }));
      await waitFor(() => expect(document.querySelector('.trouble')?.textContent).not.toBe(''));
      expect(field().value).toBe('why do you not write back');
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
