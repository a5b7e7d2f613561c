import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deriveInWorker } from './derive.ts';

const asked = { salt: new Uint8Array(16), memoryKiB: 65_536, passes: 3 };

/** A worker of the browser, as far as it is heard and ended. */
class FakeWorker {
  static made: FakeWorker[] = [];
  onmessage: ((event: { data: Uint8Array }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  readonly got: unknown[] = [];
  isEnded = false;
  constructor() {
    FakeWorker.made.push(this);
  }
  postMessage(message: unknown) {
    this.got.push(message);
  }
  terminate() {
    this.isEnded = true;
  }
}

const derive = () => {
  const answer = deriveInWorker(Uint8Array.of(1, 2, 3), asked).then(
    (key) => ({ key }),
    (error: unknown) => ({ error }),
  );
  const worker = FakeWorker.made.at(-1);
  if (worker === undefined) throw new Error('It makes a worker');
  return { answer, worker };
};

beforeEach(() => {
  vi.useFakeTimers();
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('The worker that derives keys', () => {
  test('is asked once, answers with the key, and is gone with its memory', async () => {
    const { answer, worker } = derive();
    expect(worker.got).toEqual([{ ...asked, passphrase: Uint8Array.of(1, 2, 3) }]);
    worker.onmessage?.({ data: Uint8Array.of(9) });
    expect(await answer).toEqual({ key: Uint8Array.of(9) });
    expect(worker.isEnded).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each(['onerror', 'onmessageerror'] as const)('that fails (%s) is an answer', async (event) => {
    const { answer, worker } = derive();
    worker[event]?.();
    expect(await answer).toHaveProperty('error');
    expect(worker.isEnded).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that never answers is ended after two minutes, and that is an answer', async () => {
    const { answer, worker } = derive();
    await vi.advanceTimersByTimeAsync(119_000);
    expect(worker.isEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await answer).toHaveProperty('error');
    expect(worker.isEnded).toBe(true);
  });

  test('that the browser refuses is an answer too', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new TypeError('no workers here');
        }
      },
    );
    await expect(deriveInWorker(Uint8Array.of(1), asked)).rejects.toThrow('no workers here');
  });
});
