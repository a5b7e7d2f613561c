// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Feature } from './feature.ts';
import { createPassage, type Passage } from './passage.ts';

const Page = () => null;
let stop: () => void = () => undefined;
let passage: Passage;

const featureAt = (...paths: readonly string[]): Feature => ({
  name: paths.join(),
  routes: paths.map((path) => ({
    path,
    frame: 'plain',
    title: path,
    // The code of /slow/ never comes.
    load: () => (path === '/slow/' ? new Promise(() => undefined) : Promise.resolve({ Page })),
  })),
});

/** As the router and the browser do it: the address is there first, then the page is asked for and drawn. */
const settle = async (): Promise<void> => {
  await vi.waitFor(() => expect(passage.shown.value.Page).toBeDefined());
  passage.drawn(passage.shown.value);
};
const byLink = async (url: string): Promise<void> => {
  history.pushState(null, '', url);
  passage.follow({ path: url, url, wasPush: true });
  await Promise.resolve();
};
/** `state`: what the entry holds to which the browser goes. */
const byBack = async (url: string, state: unknown = null): Promise<void> => {
  history.replaceState(state, '', url);
  dispatchEvent(new PopStateEvent('popstate'));
  passage.follow({ path: url, url, wasPush: false });
  await Promise.resolve();
};

beforeEach(async () => {
  history.replaceState(null, '', '/a/');
  const first = { path: '/a/', url: '/a/', wasPush: false };
  passage = createPassage(
    {
      features: [featureAt('/a/', '/b/', '/c/', '/slow/')],
      loadFurther: async () => [
        { name: 'further', begins: ['further'], load: async () => featureAt('/further/') },
      ],
      isReplaced: signal(false),
      reload: vi.fn(),
    },
    first,
  );
  stop = passage.listen();
  passage.follow(first);
  await settle();
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

const shownAt = (url: string) => vi.waitFor(() => expect(passage.shown.value).toMatchObject({ url }));

test('a step back stays inside the app after a link, and not after Back to the first page', async () => {
  await byLink('/b/');
  await shownAt('/b/');
  expect(passage.shown.value.hasEarlier).toBe(true);
  await settle();
  await byBack('/a/');
  await shownAt('/a/');
  expect(passage.shown.value.hasEarlier).toBe(false);
});

test('Forward leads to where a step back stays inside the app', async () => {
  await byLink('/b/');
  await settle();
  await byLink('/c/');
  await settle();
  const [inC, inB] = [history.state, { depth: 1 }];
  await byBack('/b/', inB);
  await settle();
  expect(passage.shown.value.hasEarlier).toBe(true);
  await byBack('/c/', inC);
  await settle();
  expect(inC).toEqual({ depth: 2 });
  expect(passage.shown.value.hasEarlier).toBe(true);
});

test('a link that is followed before Back has arrived is no return', async () => {
  const scrollTo = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  await byLink('/c/');
  await shownAt('/c/');
  await settle();
  await byLink('/b/');
  await shownAt('/b/');
  await settle();
  Object.defineProperty(window, 'scrollY', { value: 700, configurable: true });
  await byBack('/slow/');
  await byLink('/c/');
  await shownAt('/c/');
  expect(passage.shown.value.hasEarlier).toBe(true);
  scrollTo.mockClear();
  await settle();
  expect(scrollTo).toHaveBeenCalledExactlyOnceWith(0, 0);
});

test('Back within a page, to the same address, leaves the next link a link', async () => {
  dispatchEvent(new PopStateEvent('popstate'));
  await byLink('/b/');
  await shownAt('/b/');
  expect(passage.shown.value.hasEarlier).toBe(true);
});

test('Back brings the page to where it stood, a link to the top', async () => {
  const scrollTo = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  Object.defineProperty(window, 'scrollY', { value: 480, configurable: true });
  await byLink('/b/');
  await shownAt('/b/');
  await settle();
  expect(scrollTo).toHaveBeenLastCalledWith(0, 0);
  await byBack('/a/');
  await shownAt('/a/');
  await settle();
  expect(scrollTo).toHaveBeenLastCalledWith(0, 480);
});
