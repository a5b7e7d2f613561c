// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchRoom } from './room.ts';

/** A phone of which a keyboard may take a part, as Safari has it: the window keeps its height, the view of it does not. */
const phone = (innerHeight: number) => {
  let height = innerHeight;
  let pageTop = 0;
  const view = Object.assign(new EventTarget(), {});
  Object.defineProperties(view, { height: { get: () => height }, pageTop: { get: () => pageTop } });
  vi.stubGlobal('visualViewport', view);
  Object.assign(window, { innerHeight, visualViewport: view, scrollTo: vi.fn() });
  return {
    keyboard: (left: number, scrolledBy = 0) => {
      height = left;
      pageTop = scrolledBy;
      view.dispatchEvent(new Event('resize'));
    },
  };
};

let stage: HTMLElement;
let field: HTMLTextAreaElement;
let stop: (() => void) | undefined;

beforeEach(() => {
  stage = document.createElement('div');
  field = document.createElement('textarea');
  stage.append(field);
  document.body.replaceChildren(stage);
});
afterEach(() => {
  stop?.();
  vi.unstubAllGlobals();
});

const roomOf = () => stage.style.getPropertyValue('--room');

test('while the keyboard is up the stage is as high as what is left, and whole again after it', () => {
  const { keyboard } = phone(664);
  stop = watchRoom(stage, field);
  field.focus();
  keyboard(390);
  expect(stage.className).toBe('typing low');
  expect(roomOf()).toBe('390px');
  keyboard(664);
  expect(stage.className).toBe('');
  expect(roomOf()).toBe('');
});

test('what the browser scrolled to show the field is scrolled back, since the stage fits', () => {
  const { keyboard } = phone(844);
  stop = watchRoom(stage, field);
  field.focus();
  keyboard(464);
  expect(window.scrollTo).not.toHaveBeenCalled();
  keyboard(464, 200);
  expect(window.scrollTo).toHaveBeenCalledWith(0, 0);
});

test('a small view without the field, such as a zoomed one, changes nothing', () => {
  const { keyboard } = phone(844);
  stop = watchRoom(stage, field);
  keyboard(300);
  expect(stage.className).toBe('');
});
