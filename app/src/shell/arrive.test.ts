// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { focusFirstHeading } from './arrive.ts';

let stop: () => void = () => undefined;

/** What the browser says of how this document came to be. */
const openedBy = (activation: { from: object | null; navigationType: string } | undefined): void => {
  vi.stubGlobal('navigation', activation && { activation });
};
const link = { from: {}, navigationType: 'push' };

const draw = async (): Promise<HTMLElement> => {
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  main.append(heading);
  document.body.append(main);
  await new Promise((resolve) => setTimeout(resolve));
  return heading;
};

beforeEach(() => {
  document.body.replaceChildren();
  document.body.focus();
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

test('from another document of this app, the first heading takes the focus when it is drawn', async () => {
  openedBy(link);
  stop = focusFirstHeading();
  const main = document.createElement('main');
  document.body.append(main);
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.activeElement).toBe(document.body);
  main.remove();
  expect(await draw()).toBe(document.activeElement);
});

test.each([
  ['a typed address', { from: null, navigationType: 'push' }],
  ['a reload', { from: {}, navigationType: 'reload' }],
  ['a browser that does not say', undefined],
])('%s leaves the focus where the browser put it', async (_how, activation) => {
  openedBy(activation);
  stop = focusFirstHeading();
  await draw();
  expect(document.activeElement).toBe(document.body);
});

test('whoever was quicker keeps the focus', async () => {
  openedBy(link);
  stop = focusFirstHeading();
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  await draw();
  expect(document.activeElement).toBe(field);
});
