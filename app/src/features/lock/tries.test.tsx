// @vitest-environment happy-dom
import { ok, Secret } from '@evenkeel/kernel';
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createTestStore, type TestStore, testDerive } from '../../store/test-kit.ts';
import { createPageKit, tap, title, type } from '../pause/pause-test-kit.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { Screen } from './lock-screen.tsx';

vi.setConfig({ testTimeout: 30_000 });

const HERON = 'the heron at the weir was patient';
const OTTER = 'the otter at the weir was patient';

/** A device with a passphrase, and how often a key was derived on it. */
const withPassphrase = async () => {
  const derive = vi.fn(testDerive);
  const kit = await createTestStore([], { deps: { derive } });
  expect(await kit.store.lock.set(new Secret(HERON))).toEqual(ok(undefined));
  derive.mockClear();
  return { kit, derive };
};

const openLocked = async (kit: TestStore) => {
  kit.store.lock.closeHere();
  const page = await createPageKit(Screen, { kit });
  await page.openAt('/today/');
  return page;
};
const enter = (words: string) => {
  type('Passphrase', words);
  tap('Open');
};
const wrongly = async () => {
  enter(OTTER);
  await waitFor(() => expect(screen.queryByText('Opening. This takes a few seconds.')).not.toBeNull());
  await waitFor(() => expect(screen.queryByText('Opening. This takes a few seconds.')).toBeNull());
};
/** What is seen; a screen reader hears the same once. */
const seen = (words: string) => screen.getByText(words, { ignore: '.unseen' });
const changeWrongly = async () => {
  type('The passphrase of now', OTTER);
  tap('My own words');
  type('My passphrase', 'the swift above the weir was quick');
  tap('Next');
  await title('Type it once');
  type('The same passphrase', 'the swift above the weir was quick');
  tap('Lock it');
  await title('Change it');
};

afterEach(cleanup);

describe('Wrong passphrases', () => {
  test('are counted before they are tried: a reload while one is tried makes it not free', async () => {
    const { kit, derive } = await withPassphrase();
    await openLocked(kit);
    const { promise, resolve } = Promise.withResolvers<void>();
    derive.mockImplementationOnce(async (...asked) => {
      await promise;
      return testDerive(...asked);
    });
    enter(OTTER);
    await waitFor(() => expect(derive).toHaveBeenCalled());
    expect((await kit.openFields.get('lockTries'))?.count).toBe(1);
    resolve();
    await screen.findByText(/This did not open it/);
    expect((await kit.openFields.get('lockTries'))?.count).toBe(1);
  });

  test('count in all tabs together, and at the change of the passphrase as at the lock', async () => {
    const { kit, derive } = await withPassphrase();
    const change = await createPageKit(ChangePassphrase, { kit });
    await change.openAt('/passphrase/');
    tap('Change it');
    await title('Change it');
    for (let tries = 0; tries < 2; tries++) {
      await changeWrongly();
      screen.getByText('The first one is not the passphrase of now.');
    }
    await openLocked(kit);
    // Another tab, meanwhile.
    await kit.openFields.set('lockTries', { count: 4, lastAt: kit.moment().now });
    await wrongly();
    seen('You can try again in 1 second.');
    derive.mockClear();
    enter(HERON);
    await new Promise((done) => setTimeout(done, 50));
    expect(derive).not.toHaveBeenCalled();
    expect((await kit.openFields.get('lockTries'))?.count).toBe(5);
  });

  test('of two tabs at the same moment are two', async () => {
    const { kit } = await withPassphrase();
    const add = () =>
      kit.store.lock.changeTries((kept) => ({ count: (kept?.count ?? 0) + 1, lastAt: kit.moment().now }));
    await Promise.all([add(), add(), add()]);
    expect((await kit.openFields.get('lockTries'))?.count).toBe(3);
  });

  test('that another tab makes while one is tried stay counted, also where that one could not be found out', async () => {
    const { kit, derive } = await withPassphrase();
    await openLocked(kit);
    for (const outcome of ['wrong', 'failed']) {
      const before = (await kit.openFields.get('lockTries'))?.count ?? 0;
      derive.mockImplementationOnce(async (...asked) => {
        await kit.openFields.set('lockTries', { count: before + 2, lastAt: kit.moment().now });
        if (outcome === 'failed') throw new Error('no memory');
        return testDerive(...asked);
      });
      await wrongly();
      const counted = outcome === 'failed' ? before + 1 : before + 2;
      await waitFor(async () => expect((await kit.openFields.get('lockTries'))?.count).toBe(counted));
    }
  });

  test('make the change of a passphrase wait too: nothing is derived before the time has come', async () => {
    const { kit, derive } = await withPassphrase();
    const change = await createPageKit(ChangePassphrase, { kit });
    await change.openAt('/passphrase/');
    tap('Change it');
    await title('Change it');
    await kit.openFields.set('lockTries', { count: 11, lastAt: kit.moment().now });
    await changeWrongly();
    seen('You can try again in 60 seconds.');
    expect(derive).not.toHaveBeenCalled();
    await change.pass(60_000);
    await changeWrongly();
    expect(derive).toHaveBeenCalled();
    expect((await kit.openFields.get('lockTries'))?.count).toBe(12);
  });

  test('are forgotten with the right one, and a device that could not find out counts none', async () => {
    const { kit, derive } = await withPassphrase();
    await openLocked(kit);
    await wrongly();
    derive.mockRejectedValueOnce(new Error('no memory'));
    enter(HERON);
    await screen.findByText(/This device would not do it now/);
    expect((await kit.openFields.get('lockTries'))?.count).toBe(1);
    enter(HERON);
    await waitFor(() => expect(kit.store.status.value.type).toBe('open'));
    await waitFor(async () => expect(await kit.openFields.get('lockTries')).toBeUndefined());
  });
});
