import { expect, test } from 'vitest';
import { passageBetween } from './sea.ts';

const today = { frame: 'tabs', path: '/today/' } as const;
const calm = { frame: 'stage', path: '/calm/' } as const;
const pause = { frame: 'stage', path: '/pause/' } as const;

test('the sea rises from the tab bar to Calm and falls back', () => {
  expect(passageBetween(today, calm)).toBe('rise');
  expect(passageBetween(calm, today)).toBe('fall');
});

test('nothing else moves the sea', () => {
  expect(passageBetween(calm, pause)).toBe('none');
  expect(passageBetween(undefined, calm)).toBe('none');
  expect(passageBetween(today, undefined)).toBe('none');
});
