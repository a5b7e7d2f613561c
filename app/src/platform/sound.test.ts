import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { playSound, type SoundWish } from './sound.ts';

/** A loudspeaker that writes down what it is told. */
class Param {
  readonly told: (readonly [what: string, value: number, at: number])[] = [];
  setValueAtTime(value: number, at: number) {
    this.told.push(['set', value, at]);
  }
  linearRampToValueAtTime(value: number, at: number) {
    this.told.push(['ramp', value, at]);
  }
  setTargetAtTime(value: number, at: number) {
    this.told.push(['target', value, at]);
  }
  cancelScheduledValues(at: number) {
    this.told.push(['cancel', 0, at]);
  }
}

class Node extends EventTarget {
  readonly gain = new Param();
  readonly frequency = new Param();
  stopsAt: number | undefined;
  connect<To>(to: To): To {
    return to;
  }
  started = false;
  start() {
    this.started = true;
  }
  stop(at: number) {
    this.stopsAt = at;
  }
}
const sources: Node[] = [];
const gains: Node[] = [];

class Context extends EventTarget {
  static opens: 'at once' | 'never' | 'throws' = 'at once';
  static readonly all: Context[] = [];
  readonly sampleRate = 1000;
  readonly destination = {};
  currentTime = 100;
  state = 'suspended';
  constructor() {
    super();
    if (Context.opens === 'throws') throw new Error('no device');
    Context.all.push(this);
  }
  resume() {
    if (Context.opens === 'never') return new Promise(() => undefined);
    this.state = 'running';
    return Promise.resolve();
  }
  close() {
    this.state = 'closed';
    this.dispatchEvent(new Event('statechange'));
    return Promise.resolve();
  }
}

beforeEach(() => {
  sources.length = 0;
  gains.length = 0;
  Context.all.length = 0;
  Context.opens = 'at once';
  vi.useFakeTimers();
  vi.stubGlobal('AudioContext', Context);
  vi.stubGlobal(
    'GainNode',
    class extends Node {
      constructor() {
        super();
        gains.push(this);
      }
    },
  );
  vi.stubGlobal(
    'AudioBufferSourceNode',
    class extends Node {
      constructor() {
        super();
        sources.push(this);
      }
    },
  );
  for (const name of ['BiquadFilterNode', 'OscillatorNode']) vi.stubGlobal(name, class extends Node {});
  vi.stubGlobal(
    'AudioBuffer',
    class {
      copied: unknown;
      copyToChannel(samples: unknown) {
        this.copied = samples;
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const wish = (more: Partial<SoundWish> = {}) => {
  const ends: string[] = [];
  const whole: SoundWish = {
    name: 'sea',
    seed: 1,
    loudness: 0.5,
    minutes: 0,
    onEnd: (why) => ends.push(why),
    ...more,
  };
  return { whole, ends };
};

describe('a sound', () => {
  test.each(['sea', 'rain', 'wind', 'brown'])('%s fades in from nothing', async (name) => {
    const { whole } = wish({ name });
    expect(await playSound(whole)).toBeDefined();
    expect(sources.every(({ started }) => started)).toBe(true);
    expect(gains[0]?.gain.told.slice(0, 2)).toEqual([
      ['set', 0, 100],
      ['ramp', 1, 102],
    ]);
  });

  test('with a time ebbs away and ends by its own clock', async () => {
    const { whole, ends } = wish({ minutes: 5 });
    await playSound(whole);
    const end = 100 + 300;
    expect(gains[0]?.gain.told.slice(2)).toEqual([
      ['set', 1, end - 12],
      ['ramp', 0, end],
    ]);
    expect(sources[0]?.stopsAt).toBe(end);
    sources[0]?.dispatchEvent(new Event('ended'));
    expect(ends).toEqual(['over']);
    expect(Context.all[0]?.state).toBe('closed');
  });

  test('without a time goes on until it is stopped, and then fades before it closes', async () => {
    const { whole, ends } = wish();
    const playing = await playSound(whole);
    expect(sources[0]?.stopsAt).toBeUndefined();
    playing?.stop();
    expect(gains[0]?.gain.told.at(-1)?.[0]).toBe('target');
    expect(ends).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(ends).toEqual(['over']);
  });

  test('is cut at once and in silence when the page is left', async () => {
    const { whole, ends } = wish();
    const playing = await playSound(whole);
    playing?.cut();
    expect(Context.all[0]?.state).toBe('closed');
    expect(ends).toEqual([]);
    playing?.stop();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(ends).toEqual([]);
  });

  test('that the device takes away says so, once', async () => {
    const { whole, ends } = wish();
    await playSound(whole);
    const [context] = Context.all;
    if (context) context.state = 'interrupted';
    context?.dispatchEvent(new Event('statechange'));
    context?.dispatchEvent(new Event('statechange'));
    expect(ends).toEqual(['interrupted']);
  });
});

describe('where there is no sound', () => {
  test('a browser that says no is believed', async () => {
    Context.opens = 'throws';
    expect(await playSound(wish().whole)).toBeUndefined();
  });

  test('a browser that says nothing is waited for two seconds', async () => {
    Context.opens = 'never';
    const answer = playSound(wish().whole);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await answer).toBeUndefined();
    expect(Context.all[0]?.state).toBe('closed');
  });
});
