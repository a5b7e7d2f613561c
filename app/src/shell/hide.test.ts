// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startHide } from './hide.ts';

const replace = vi.fn<(address: string | URL) => void>();
let stop: () => void = () => undefined;

beforeEach(() => {
  replace.mockClear();
  vi.spyOn(location, 'replace').mockImplementation(replace);
  sessionStorage.clear();
  document.documentElement.hidden = false;
  document.title = 'Pause';
  const link = document.createElement('a');
  link.href = '/measures/';
  link.dataset.hide = '';
  const words = document.createElement('span');
  words.textContent = 'Hide';
  link.append(words);
  const field = document.createElement('textarea');
  field.value = 'are you mad at me??';
  document.body.replaceChildren(link, field);
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

const tapHide = () => document.querySelector<HTMLElement>('[data-hide] span')?.click();

const pressShift = (times: number, target: EventTarget) => {
  for (let count = 0; count < times; count++)
    for (const type of ['keydown', 'keyup'])
      target.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
};

test('Hide empties the page and its title at once, and leads to the neutral page', () => {
  stop = startHide();
  tapHide();
  expect(document.body.childElementCount).toBe(0);
  expect(document.title).toBe('');
  expect(document.documentElement.hidden).toBe(true);
  expect(replace).toHaveBeenCalledExactlyOnceWith('/measures/');
});

test('the keys go after the content and before the page is left', () => {
  const order: string[] = [];
  replace.mockImplementation(() => order.push('left'));
  stop = startHide({
    onHide: () => order.push(document.body.childElementCount === 0 ? 'keys, page empty' : 'keys, page full'),
  });
  tapHide();
  expect(order).toEqual(['keys, page empty', 'left']);
});

test('the page is left even if dropping the keys fails, and the fault is not swallowed', () => {
  stop = startHide({
    onHide: () => {
      throw new Error('a bug');
    },
  });
  expect(tapHide).toThrow('a bug');
  expect(document.body.childElementCount).toBe(0);
  expect(replace).toHaveBeenCalledExactlyOnceWith('/measures/');
});

test('the mark that Back is to show nothing is set', () => {
  stop = startHide();
  tapHide();
  expect(sessionStorage.getItem('hidden')).toBe('1');
});

test('Shift three times hides, also from within a text field', () => {
  stop = startHide();
  const field = document.querySelector('textarea');
  if (field === null) throw new Error('no field');
  pressShift(2, field);
  expect(replace).not.toHaveBeenCalled();
  pressShift(1, field);
  expect(document.body.childElementCount).toBe(0);
  expect(replace).toHaveBeenCalledExactlyOnceWith('/measures/');
});

test('no router hears of the tap on Hide', () => {
  const heard = vi.fn();
  addEventListener('click', heard);
  stop = startHide();
  tapHide();
  removeEventListener('click', heard);
  expect(heard).not.toHaveBeenCalled();
});

test('after it was stopped, nothing hides', () => {
  startHide()();
  pressShift(3, document);
  expect(replace).not.toHaveBeenCalled();
});
