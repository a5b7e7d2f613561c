import { expect, it } from 'vitest';
import { withLookFirst } from './look-first.ts';

const head = (...lines: readonly string[]): string =>
  `<head>${lines.map((line) => `\n  ${line}`).join('')}\n</head>`;
const early = '<script src="/early.js"></script>';
const module = '<script type="module" crossorigin src="/assets/calm-a1.js"></script>';
const preload = '<link rel="modulepreload" crossorigin href="/assets/base-b2.js">';
const sheet = (name: string): string => `<link rel="stylesheet" crossorigin href="/assets/${name}.css">`;

it('the look is asked for before the modules, and after the script that runs before the first paint', () => {
  expect(withLookFirst(head(early, module, preload, sheet('base'), sheet('calm')))).toBe(
    head(early, sheet('base'), sheet('calm'), module, preload),
  );
});

it('a page without modules, or without a look, stays as it is', () => {
  for (const page of [head(early, sheet('measures')), head(early, module)])
    expect(withLookFirst(page)).toBe(page);
});
