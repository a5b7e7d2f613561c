// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useCover } from './cover.tsx';

const Here = () => {
  useCover();
  return null;
};

let isPhone = true;
const covers = () => document.querySelectorAll('.cover');
const isCovered = () => covers().length === 1 && !(covers()[0] as HTMLElement).hidden;
const become = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(async () => {
  vi.useFakeTimers();
  isPhone = true;
  vi.stubGlobal('matchMedia', () => ({ matches: isPhone }));
  render(<Here />);
  // Effects run after the next frame.
  await vi.advanceTimersByTimeAsync(100);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('The sheet over a page that goes out of sight', () => {
  test('lies there as long as it is out of sight, and is lifted when it is seen', () => {
    expect(isCovered()).toBe(false);
    become('hidden');
    expect(isCovered()).toBe(true);
    become('visible');
    expect(isCovered()).toBe(false);
  });

  test('says nothing, to eyes or ears', () => {
    become('hidden');
    expect(covers()[0]?.textContent).toBe('');
    expect(covers()[0]?.getAttribute('aria-hidden')).toBe('true');
  });

  test.each(['pageshow', 'focus'])('is lifted when it comes back by %s', (type) => {
    window.dispatchEvent(new Event('pagehide'));
    expect(isCovered()).toBe(true);
    window.dispatchEvent(new Event(type));
    expect(isCovered()).toBe(false);
  });

  test.each(['pointerdown', 'keydown'])('is lifted by a %s, whatever laid it', (type) => {
    window.dispatchEvent(new Event('blur'));
    expect(isCovered()).toBe(true);
    document.dispatchEvent(new Event(type));
    expect(isCovered()).toBe(false);
  });

  test('on a phone lies from the loss of the focus on, and never stays over a page that is seen', () => {
    window.dispatchEvent(new Event('blur'));
    expect(isCovered()).toBe(true);
    vi.advanceTimersByTime(2_000);
    expect(isCovered()).toBe(false);
    window.dispatchEvent(new Event('blur'));
    become('hidden');
    vi.advanceTimersByTime(60_000);
    expect(isCovered()).toBe(true);
    become('visible');
    expect(isCovered()).toBe(false);
  });

  test('elsewhere does not lie over a window beside the one that is used', () => {
    isPhone = false;
    window.dispatchEvent(new Event('blur'));
    expect(isCovered()).toBe(false);
  });

  test('whatever comes in whatever order, a page that is seen is bare within two seconds', () => {
    const events = ['blur', 'pagehide', 'blur', 'pageshow', 'focus', 'blur'];
    for (let first = 0; first < events.length; first++)
      for (let second = 0; second < events.length; second++) {
        become('hidden');
        for (const at of [first, second]) window.dispatchEvent(new Event(events[at] ?? 'blur'));
        become('visible');
        if (first % 2 === 0) window.dispatchEvent(new Event('blur'));
        vi.advanceTimersByTime(2_000);
        expect(isCovered(), `${events[first]} ${events[second]}`).toBe(false);
      }
  });

  test('goes with what laid it', async () => {
    become('hidden');
    const [sheet] = covers();
    expect(sheet?.isConnected).toBe(true);
    cleanup();
    await vi.advanceTimersByTimeAsync(100);
    expect(sheet?.isConnected).toBe(false);
  });
});
