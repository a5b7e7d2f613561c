import { describe, expect, test } from 'vitest';
import { addressOf, routesFor } from './worker-route.ts';

const files = [
  '/404.html',
  '/assets/app-a1.js',
  '/assets/calm-b2.css',
  '/assets/literata-latin-wght-c3.woff2',
  '/calm/index.html',
  '/early.js',
  '/icon.svg',
  '/index.html',
];

const answers = (address: string, mode = 'no-cors'): unknown => {
  const url = new URL(address, 'https://evenkeel.invalid');
  return routesFor(files.map(addressOf), 'evenkeel-1').find(({ condition }) => {
    if (condition.requestMode !== undefined && condition.requestMode !== mode) return false;
    const { pathname, search } = condition.urlPattern;
    const [before = '', after] = pathname.split('*');
    const isPath =
      after === undefined
        ? url.pathname === pathname
        : url.pathname.startsWith(before) && url.pathname.endsWith(after);
    return isPath && (search === undefined || search === url.search);
  })?.source;
};

describe('without waking the worker', () => {
  test('a page of its own comes from the cache of its version', () => {
    expect(answers('/calm/', 'navigate')).toEqual({ cacheName: 'evenkeel-1' });
    expect(answers('/', 'navigate')).toEqual({ cacheName: 'evenkeel-1' });
    expect(answers('/early.js')).toEqual({ cacheName: 'evenkeel-1' });
  });

  test('scripts and looks come from any cache that holds them, so that a tab of an older version goes on', () => {
    expect(answers('/assets/app-a1.js')).toBe('cache');
    expect(answers('/assets/app-of-an-older-version.js')).toBe('cache');
    expect(answers('/assets/calm-b2.css')).toBe('cache');
  });

  test('nothing is answered that only the worker knows how to answer', () => {
    expect(answers('/calm/?practice=3', 'navigate')).toBeUndefined();
    expect(answers('/today/', 'navigate')).toBeUndefined();
    expect(answers('/calm/', 'cors')).toBeUndefined();
    expect(answers('/assets/literata-latin-wght-c3.woff2')).toBeUndefined();
    expect(answers('/icon.svg')).toBeUndefined();
    expect(answers('/sw.js')).toBeUndefined();
  });
});

test('a page is kept at its folder, every other file under its own name', () => {
  expect(files.map(addressOf)).toEqual([
    '/404.html',
    '/assets/app-a1.js',
    '/assets/calm-b2.css',
    '/assets/literata-latin-wght-c3.woff2',
    '/calm/',
    '/early.js',
    '/icon.svg',
    '/',
  ]);
});
