// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { __vitePreload } from './preload-helper.ts';

/** The links that were asked for; happy-dom fetches nothing. */
const spyOnLinks = () => {
  const links: HTMLLinkElement[] = [];
  vi.spyOn(document.head, 'append').mockImplementation((link) => void links.push(link as HTMLLinkElement));
  return links;
};
const end = (link: HTMLLinkElement | undefined, type: 'load' | 'error') =>
  link?.dispatchEvent(new Event(type));

afterEach(() => vi.restoreAllMocks());

test('a part is there when its styles are, both asked for at once', async () => {
  const links = spyOnLinks();
  const load = vi.fn(async () => 'part');
  const part = __vitePreload(load, ['assets/one.css']);
  expect(load).toHaveBeenCalledOnce();
  expect(await Promise.race([part, Promise.resolve('not yet')])).toBe('not yet');
  end(links[0], 'load');
  expect(await part).toBe('part');
});

test('styles are asked for once, and again where they could not be had', async () => {
  const links = spyOnLinks();
  const load = async () => 'part';
  const both = [__vitePreload(load, ['assets/two.css']), __vitePreload(load, ['assets/two.css'])];
  expect(links).toHaveLength(1);
  end(links[0], 'error');
  for (const part of both) await expect(part).rejects.toThrow('styles');
  const again = __vitePreload(load, ['assets/two.css']);
  expect(links).toHaveLength(2);
  end(links[1], 'load');
  expect(await again).toBe('part');
});

test('a part without styles waits for nothing', async () => {
  expect(await __vitePreload(async () => 'part')).toBe('part');
});
