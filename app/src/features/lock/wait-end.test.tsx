// @vitest-environment happy-dom
import { added, edited, type Id, minutes, ok, Secret } from '@evenkeel/kernel';
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createFaults } from '../../store/fault-test-kit.ts';
import { createTestStore, type TestStore } from '../../store/test-kit.ts';
import { pauseKind } from '../pause/pause.record.ts';
import { endPause, startWait, waitLonger } from '../pause/pause-change.ts';
import { createPageKit } from '../pause/pause-test-kit.tsx';
import { Watch } from './auto-lock.tsx';
import { Screen } from './lock-screen.tsx';
import { waitEnd, waitLeftAt } from './wait-end.ts';

vi.setConfig({ testTimeout: 30_000 });

const HERON = new Secret('the heron at the weir was patient');
const MESSAGE = 'are you mad at me??';

const Page = () => (
  <>
    <h1>Anywhere</h1>
    <Watch />
  </>
);

/** A message that is parked, on a device with a passphrase, and what stands by for the lock. */
const withParked = async (kit?: TestStore) => {
  const page = await createPageKit(Page, kit && { kit });
  await page.kit.store.lock.set(HERON);
  await page.openAt('/today/');
  const id = page.kit.newId();
  const now = () => page.kit.moment().now;
  await page.put('pause', id, { parkedAt: now(), message: MESSAGE });
  const commit = (change: ReturnType<typeof startWait>) => page.kit.store.commit<never>(() => ok([change]));
  const pause = () => page.pauses()[0] ?? { parkedAt: 0 };
  return { ...page, id, now, commit, pause, endsAt: () => page.kit.openFields.get('waitEndsAt') };
};

afterEach(cleanup);

describe('The end of a wait', () => {
  test('is kept when it begins and when it changes, and is gone when the pause has its ending', async () => {
    const { id, now, commit, pause, endsAt, kit } = await withParked();
    expect(await endsAt()).toBeUndefined();
    await commit(startWait(id, { minutes: 20 }, now()));
    await waitFor(async () => expect(await endsAt()).toBe(now() + minutes(20)));
    kit.pass(minutes(5));
    await commit(waitLonger(id, pause(), { minutes: 30 }, now()));
    await waitFor(async () => expect(await endsAt()).toBe(now() + minutes(30)));
    await commit(endPause(id, 'let-go', now()));
    await waitFor(async () => expect(await endsAt()).toBeUndefined());
  });

  test('outlives the lock, and Hide', async () => {
    const { id, now, commit, endsAt, kit } = await withParked();
    await commit(startWait(id, { minutes: 20 }, now()));
    await waitFor(async () => expect(await endsAt()).toBeDefined());
    kit.store.lock.close();
    await new Promise((done) => setTimeout(done, 50));
    expect(await endsAt()).toBe(now() + minutes(20));
    await kit.store.lock.open(HERON);
    kit.store.drop();
    await new Promise((done) => setTimeout(done, 50));
    expect(await endsAt()).toBe(now() + minutes(20));
  });

  test('that could not be saved is none', async () => {
    const faults = createFaults();
    const { id, now, commit, endsAt } = await withParked(
      await createTestStore([pauseKind], { wrap: faults.wrap }),
    );
    faults.arm(1, 'quota');
    expect((await commit(startWait(id, { minutes: 20 }, now()))).ok).toBe(false);
    faults.disarm();
    await new Promise((done) => setTimeout(done, 50));
    expect(await endsAt()).toBeUndefined();
  });

  test('is known too where the passphrase is set while it runs, and is no more than a time', async () => {
    const page = await createPageKit(Page);
    const id = page.kit.newId();
    const { now } = page.kit.moment();
    await page.kit.store.commit<never>(() =>
      ok([
        added('pause', id, { parkedAt: now, message: MESSAGE }),
        edited('pause', id as Id, { startedAt: now, endsAt: now + minutes(10), minutes: 10 }),
      ]),
    );
    expect(await page.kit.openFields.get('waitEndsAt')).toBeUndefined();
    await page.kit.store.lock.set(HERON);
    await page.openAt('/today/');
    await waitFor(async () => expect(await page.kit.openFields.get('waitEndsAt')).toBe(now + minutes(10)));
  });

  test('is that of the newest open pause, and none once it was over for an hour', () => {
    const open = { parkedAt: 1, endsAt: minutes(10) };
    const newer = { parkedAt: 2, endsAt: minutes(5) };
    expect(waitEnd([open, newer], 0)).toBe(minutes(5));
    expect(waitEnd([open, { ...newer, ending: 'let-go' }], 0)).toBe(minutes(10));
    expect(waitEnd([{ ...open, ending: null }], 0)).toBe(minutes(10));
    expect(waitEnd([{ ...open, morning: 'let-be' }], 0)).toBeUndefined();
    expect(waitEnd([{ parkedAt: 1 }], 0)).toBeUndefined();
    expect(waitEnd([open], minutes(69))).toBe(minutes(10));
    expect(waitEnd([open], minutes(70))).toBeUndefined();
  });

  test('says nothing under a clock that cannot be believed', () => {
    expect(waitLeftAt(minutes(10), 1)).toEqual({ type: 'running', left: 10 });
    expect(waitLeftAt(minutes(10), minutes(10) - 1)).toEqual({ type: 'running', left: 1 });
    expect(waitLeftAt(minutes(10), minutes(10))).toEqual({ type: 'over' });
    expect(waitLeftAt(minutes(10), minutes(71))).toBeUndefined();
    expect(waitLeftAt(minutes(25 * 60), 0)).toBeUndefined();
  });
});

describe('The lock screen, while a wait runs', () => {
  const openScreen = async (endsIn: number | undefined) => {
    const kit = await createTestStore([pauseKind]);
    await kit.store.lock.set(HERON);
    if (endsIn !== undefined) await kit.openFields.set('waitEndsAt', kit.moment().now + endsIn);
    kit.store.lock.close();
    const page = await createPageKit(Screen, { kit });
    await page.openAt('/today/');
    return page;
  };

  test('shows the minutes that are left, then that the time is over, and not a word of what it is', async () => {
    const page = await openScreen(minutes(12));
    await screen.findByText('12 minutes left');
    expect(screen.queryByText(/pause|park|message|wait/i)).toBeNull();
    await page.pass(minutes(11));
    await screen.findByText('1 minute left');
    await page.pass(minutes(1));
    expect((await screen.findByText('The time is over')).closest('[role=status]')).not.toBeNull();
    expect(screen.queryByText(/left$/)).toBeNull();
    await page.pass(minutes(61));
    await waitFor(() => expect(screen.queryByText('The time is over')).toBeNull());
    expect(await page.kit.openFields.get('waitEndsAt')).toBeUndefined();
  });

  test('else says nothing of time', async () => {
    await openScreen(undefined);
    await new Promise((done) => setTimeout(done, 50));
    expect(screen.queryByText(/left|time/i)).toBeNull();
  });
});
