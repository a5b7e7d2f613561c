import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterKey, isHideSign, noPresses, type ShiftKey } from './shift-press.ts';

const down = (key: string, at: number): ShiftKey => ({ type: 'down', key, withOther: false, at });
const up = (key: string, at: number): ShiftKey => ({ type: 'up', key, withOther: false, at });
const press = (at: number): readonly ShiftKey[] => [down('Shift', at), up('Shift', at + 50)];
const isHiding = (keys: readonly ShiftKey[]): boolean => isHideSign(keys.reduce(afterKey, noPresses));

test('three presses of Shift alone within a second and a half are the sign', () => {
  expect(isHiding([...press(0), ...press(300), ...press(600)])).toBe(true);
});

test('two presses are not', () => {
  expect(isHiding([...press(0), ...press(300)])).toBe(false);
});

test('three slow presses are not', () => {
  expect(isHiding([...press(0), ...press(900), ...press(1800)])).toBe(false);
});

test('the last three of many count', () => {
  expect(isHiding([...press(0), ...press(5000), ...press(5300), ...press(5600)])).toBe(true);
});

test('Shift together with another key is not a press of Shift alone', () => {
  const withControl = press(300).map((key) => ({ ...key, withOther: true }));
  expect(isHiding([...press(0), ...withControl, ...press(600), ...press(700)])).toBe(false);
});

test('writing in capitals, however fast, never hides the page', () => {
  const capital = fc
    .tuple(fc.constantFrom('A', 'Z', 'É', '!'), fc.boolean())
    .map(([key, letterUpFirst]) => [
      down('Shift', 0),
      down(key, 0),
      ...(letterUpFirst ? [up(key, 0), up('Shift', 0)] : [up('Shift', 0), up(key, 0)]),
    ]);
  fc.assert(
    fc.property(fc.array(capital, { maxLength: 30 }), (capitals) => {
      const keys = capitals.flat().map((key, index) => ({ ...key, at: index * 10 }));
      let state = noPresses;
      for (const key of keys) {
        state = afterKey(state, key);
        if (isHideSign(state)) return false;
      }
      return true;
    }),
  );
});
