// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { startOneTap } from './one-tap.ts';

startOneTap();
let taps = 0;

beforeEach(() => {
  taps = 0;
  document.body.innerHTML = '<button type="button">Copy it</button><input>';
  document.querySelector('button')?.addEventListener('click', () => taps++);
  document.querySelector('input')?.addEventListener('click', () => taps++);
});

const tap = (what: string, x: number, pointerType = 'touch'): void => {
  const target = document.querySelector(what);
  target?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType }));
  target?.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, clientX: x, clientY: 10 }),
  );
};

test('a second tap of a finger at the same place is no second answer', async () => {
  tap('button', 500);
  tap('button', 510);
  expect(taps).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 500));
  tap('button', 510);
  expect(taps).toBe(2);
});

test('a tap elsewhere, a mouse, a key and a field are left alone', async () => {
  await new Promise((resolve) => setTimeout(resolve, 500));
  tap('button', 100);
  tap('button', 200);
  expect(taps).toBe(2);
  tap('button', 300, 'mouse');
  tap('button', 300, 'mouse');
  expect(taps).toBe(4);
  document.querySelector('button')?.click();
  expect(taps).toBe(5);
  tap('input', 400);
  tap('input', 400);
  expect(taps).toBe(7);
});
