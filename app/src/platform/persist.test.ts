import { afterEach, expect, test, vi } from 'vitest';
import { createPersist } from './persist.ts';

const NO = async (): Promise<boolean> => false;
const YES = async (): Promise<boolean> => true;
const REFUSED = async (): Promise<boolean> => {
  throw new Error('refused');
};
const browser = (persist: () => Promise<boolean>, persisted = NO) =>
  vi.stubGlobal('navigator', { storage: { persist, persisted } });

afterEach(() => vi.unstubAllGlobals());

test('where nothing was kept yet, nobody was asked and nobody is', async () => {
  const persist = vi.fn(YES);
  browser(persist);
  const found = createPersist(() => false);
  await found.ask('persisted');
  expect(found.persisted.value).toBe('unknown');
  expect(persist).not.toHaveBeenCalled();
});

test('where something was kept and no promise was given, that is what is said', async () => {
  browser(NO);
  const found = createPersist(() => true);
  await found.ask('persisted');
  expect(found.persisted.value).toBe('no');
});

test.each([true, false])(
  'a promise that was given is known again, with the mark or without',
  async (wasKept) => {
    browser(NO, YES);
    const found = createPersist(() => wasKept);
    await found.ask('persisted');
    expect(found.persisted.value).toBe('yes');
  },
);

test.each([
  [YES, 'yes'],
  [NO, 'no'],
  [REFUSED, 'no'],
] as const)('what the browser answers after a save is what is shown', async (persist, expected) => {
  browser(persist);
  const found = createPersist(() => true);
  await found.ask('persist');
  expect(found.persisted.value).toBe(expected);
});

test('a browser that knows no such promise gives none', async () => {
  vi.stubGlobal('navigator', {});
  const found = createPersist(() => true);
  await found.ask('persist');
  expect(found.persisted.value).toBe('no');
});
