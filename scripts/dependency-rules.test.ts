import { describe, expect, it } from 'vitest';
import { brokenRules, dependencyRules } from './dependency-rules.ts';
import { readLinks } from './module-graph.ts';

const asked = {
  kernel: [],
  vault: ['@evenkeel/kernel', '@hpke/core'],
  server: ['fastify'],
  app: ['@evenkeel/kernel', '@evenkeel/vault', 'preact', '@preact/signals', 'valibot', 'idb'],
};

const check = (files: Readonly<Record<string, string>>) =>
  brokenRules(readLinks(new Map(Object.entries(files))), asked);

const feature = 'app/src/features';

/** A small tree in which everybody keeps to the rules. */
const clean = {
  'kernel/src/time.ts': `import type { Id } from './id.ts';`,
  'vault/src/seal.ts': `import { ok } from '@evenkeel/kernel'; import '@hpke/core';`,
  'server/src/main.ts': `import fastify from 'fastify'; import { join } from 'node:path';`,
  'app/src/main.tsx': `import { clock } from './platform/clock.ts';`,
  'app/src/store/store.ts': `import { seal } from '@evenkeel/vault'; import { openDatabase } from '../platform/database.ts';`,
  'app/src/calm-page/inbox.ts': `import { sealToInbox } from '@evenkeel/vault';`,
  'app/src/calm-page/main.ts': `import { random } from '../platform/random.ts'; import type { Store } from '../store/contract.ts';`,
  'app/src/ui/parts.tsx': `import { h } from 'preact'; import { el } from './element.ts';`,
  [`${feature}/pause/pause.ts`]: `import { ok } from '@evenkeel/kernel'; import { pull } from './pull.ts'; import type { Plan } from '../welcome/plan.ts'; import { mayRate } from '../checking/checking.ts';`,
  [`${feature}/pause/pause.record.ts`]: `import * as v from 'valibot'; import './pause.ts'; import { recordKind } from '../../store/record-kind.ts';`,
  [`${feature}/pause/pause-page.tsx`]: `import './pause.css'; import { useEntries } from '../../store/hooks.ts';`,
  [`${feature}/today/today.ts`]: `import { isOver } from '../pause/pause.ts';`,
  [`${feature}/safety/help.entry.ts`]: `import { dial } from '../../platform/dial.ts'; import { createOpenFields } from '../../store/open-fields.ts';`,
  [`${feature}/safety/help-page.tsx`]: `import { h } from 'preact';`,
  [`${feature}/pause/pause.test.ts`]: `import { vi } from 'vitest'; import '../calm/calm-page.tsx';`,
};

it('a tree that keeps to the rules passes', () => {
  expect(check(clean)).toEqual([]);
});

/** Where, what it imports, and how the sentence begins. */
const planted: readonly (readonly [from: string, code: string, sentence: string])[] = [
  [`${feature}/pause/pause.ts`, `import './pause-page.tsx';`, 'Rules are pure'],
  [`${feature}/pause/pause.ts`, `import { x } from './pause.record.ts';`, 'Rules are pure'],
  [`${feature}/pause/pause.ts`, `import { x } from './pause.content.en.ts';`, 'Rules are pure'],
  [`${feature}/pause/pause.ts`, `import type { Store } from '../../store/contract.ts';`, 'Rules are pure'],
  [`${feature}/pause/pause.ts`, `import * as v from 'valibot';`, 'Rules are pure'],
  [`${feature}/pause/pause.ts`, `const later = () => import('./pause-page.tsx');`, 'Rules are pure'],
  [
    `${feature}/pause/pause.record.ts`,
    `import { useEntries } from '../../store/hooks.ts';`,
    'A record knows',
  ],
  [
    `${feature}/pause/pause.content.en.ts`,
    `import { minutes } from '@evenkeel/kernel';`,
    'Words import nothing',
  ],
  [`${feature}/pause/pause.ts`, `import { x } from '../calm/calm.ts';`, 'Features know each other'],
  [
    `${feature}/pause/pause-page.tsx`,
    `export { x } from '../calm/calm-page.tsx';`,
    'Features know each other',
  ],
  [
    `${feature}/today/today-page.tsx`,
    `import { x } from '../pause/pause-page.tsx';`,
    'Features know each other',
  ],
  ['app/src/ui/parts.tsx', `import '../features/pause/pause.ts';`, 'The design system'],
  [`${feature}/pause/pause-page.tsx`, `import { x } from '../../platform/clock.ts';`, 'Only main'],
  ['app/src/store/store.ts', `import { x } from '../platform/share.ts';`, 'Only main'],
  [
    `${feature}/pause/pause-page.tsx`,
    `import { seal } from '@evenkeel/vault';`,
    'Only the store and the inbox',
  ],
  ['app/src/calm-page/mount.ts', `import { h } from 'preact';`, 'Calm and Help'],
  ['app/src/calm-page/mount.ts', `import { createStore } from '../store/store.ts';`, 'Calm and Help'],
  [`${feature}/safety/help-view.ts`, `import { signal } from '@preact/signals';`, 'Calm and Help'],
  [
    'app/src/calm-page/mount.ts',
    `import type { P } from '../features/pause/pause-page.tsx';`,
    'The calm page knows',
  ],
  ['app/src/shell/frame.tsx', `import '../features/pause/pause-page.tsx';`, 'The shell meets'],
  ['app/src/store/store.ts', `import '../features/pause/pause.record.ts';`, 'The store knows'],
  ['server/src/server.ts', `import '../../app/src/main.tsx';`, 'The server never'],
  ['server/src/server.ts', `import '@evenkeel/vault';`, 'The server never'],
  ['kernel/src/id.ts', `import 'valibot';`, 'The kernel imports nothing'],
  ['vault/src/seal.ts', `import 'idb';`, 'The vault imports'],
  ['app/src/main.tsx', `import './store/test-kit.ts';`, 'What runs for a person imports no test'],
  ['app/src/main.tsx', `import 'node:fs';`, 'What runs for a person imports no test'],
  ['app/src/main.tsx', `import 'fast-check';`, 'What runs for a person is listed'],
];

describe('a planted violation is found, and its sentence is said', () => {
  it.each(planted)('%s: %s', (from, code, sentence) => {
    const found = check({ ...clean, [from]: code });
    expect(found.some((line) => line.startsWith(`${from} imports`) && line.includes(sentence))).toBe(true);
  });

  it('and every rule has its violation', () => {
    const sentences = planted.map(([, , sentence]) => sentence);
    for (const rule of dependencyRules)
      expect(sentences.some((sentence) => rule.sentence.startsWith(sentence))).toBe(true);
  });
});

describe('rings', () => {
  it('two modules that need each other are found, once', () => {
    const ring = {
      'app/src/ui/a.ts': `import { b } from './b.ts';`,
      'app/src/ui/b.ts': `import { c } from './c.ts';`,
      'app/src/ui/c.ts': `export { a } from './a.ts';`,
    };
    expect(check(ring)).toEqual([
      'app/src/ui/a.ts → app/src/ui/b.ts → app/src/ui/c.ts → app/src/ui/a.ts. No module needs itself.',
    ]);
  });

  it('types may point back', () => {
    const ring = {
      'app/src/ui/a.ts': `import { type B, b } from './b.ts';`,
      'app/src/ui/b.ts': `import type { A } from './a.ts';`,
    };
    expect(check(ring)).toEqual([]);
  });
});
