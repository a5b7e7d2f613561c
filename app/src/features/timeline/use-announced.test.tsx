// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAnnounced } from './use-announced.tsx';

const Region = ({ words, of }: { words: string; of: string }) => (
  <p role="status">{useAnnounced(words, of)}</p>
);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const open = (words: string, of: string) => {
  const { rerender, getByRole } = render(<Region words={words} of={of} />);
  const text = () => getByRole('status').textContent ?? '';
  return {
    text,
    turn: (next: string, nextOf: string) => act(() => rerender(<Region words={next} of={nextOf} />)),
    pass: (ms: number) => act(() => void vi.advanceTimersByTime(ms)),
  };
};

test('what changes at every letter is said once, after a pause', () => {
  const { text, turn, pass } = open('', '');
  const said: string[] = [];
  for (const [words, of] of [
    ['12 found', 'l'],
    ['3 found', 'la'],
    ['1 found', 'lat'],
  ] as const) {
    turn(words, of);
    pass(300);
    said.push(text());
  }
  expect(said).toEqual(['', '', '']);
  pass(300);
  expect(text().trim()).toBe('1 found');
});

test('the same answer to another question is another text, and to the same question it is not', () => {
  const { text, turn, pass } = open('', '');
  turn('Nothing', 'x');
  pass(600);
  const first = text();
  turn('Nothing', 'x');
  pass(600);
  expect(text()).toBe(first);
  turn('Nothing', 'xy');
  pass(600);
  expect(text()).not.toBe(first);
  expect(text().trim()).toBe(first.trim());
});

test('a page that comes with something looked for already says nothing by itself', () => {
  const { text, pass } = open('1 found', 'late');
  pass(1_000);
  expect(text()).toBe('');
});
