// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act, cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Watch } from './watch.tsx';
import { type World, WorldProvider } from './world.ts';

const Here = () => <p>watching</p>;

const open = (load: () => Promise<{ Watch: typeof Here }>, isSet: boolean) => {
  let mayStay = (): boolean => true;
  const lock = {
    isSet: signal<boolean | undefined>(isSet),
    closeHere: vi.fn(),
    watchBy: (isAllowed: () => boolean) => {
      mayStay = isAllowed;
    },
  };
  let tick: () => void = () => undefined;
  const world = {
    store: { lock },
    onTick: (_every: number, call: () => void) => {
      tick = call;
      return () => undefined;
    },
  } as unknown as World;
  render(
    <WorldProvider value={world}>
      <Watch load={load} />
    </WorldProvider>,
  );
  return { lock, tick: () => act(tick), mayStay: () => mayStay() };
};

const goOutOfSight = () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
};

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('What stands by for the lock', () => {
  test('is fetched only once there is a passphrase', async () => {
    const load = vi.fn(async () => ({ Watch: Here }));
    const { lock } = open(load, false);
    expect(load).not.toHaveBeenCalled();
    act(() => {
      lock.isSet.value = true;
    });
    await screen.findByText('watching');
    // Effects run after the next frame.
    await new Promise((resolve) => setTimeout(resolve, 50));
    goOutOfSight();
    expect(lock.closeHere).not.toHaveBeenCalled();
  });

  test('that cannot be had locks this tab as soon as it is out of sight, and is asked for again', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue({ Watch: Here });
    const { lock, tick } = open(load, true);
    await waitFor(() => expect(load).toHaveBeenCalledTimes(1));
    goOutOfSight();
    expect(lock.closeHere).toHaveBeenCalledTimes(1);
    tick();
    await screen.findByText('watching');
  });

  test('that cannot be had lets no other tab have the keys while this one is out of sight', async () => {
    const { mayStay } = open(() => Promise.reject(new Error('offline')), true);
    await waitFor(() => expect(mayStay()).toBe(true));
    goOutOfSight();
    expect(mayStay()).toBe(false);
  });

  test('that cannot be had locks this tab after two minutes, touched or not', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { lock } = open(() => Promise.reject(new Error('offline')), true);
      // Effects run after the next frame.
      await act(async () => void vi.advanceTimersByTime(100));
      await act(async () => void vi.advanceTimersByTime(119_000));
      expect(lock.closeHere).not.toHaveBeenCalled();
      await act(async () => void vi.advanceTimersByTime(2_000));
      expect(lock.closeHere).toHaveBeenCalledTimes(1);
    } finally {
      vi.useRealTimers();
    }
  });

  test('that is asked for while nobody looks locks at once', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const { lock } = open(() => Promise.reject(new Error('offline')), true);
    await waitFor(() => expect(lock.closeHere).toHaveBeenCalled());
  });
});
