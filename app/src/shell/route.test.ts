import { instant } from '@evenkeel/kernel';
import { expect, test } from 'vitest';
import type { Feature, Place } from './feature.ts';
import { documentTitle, findRoute, homePath, placesAround, startPath, wholePath } from './route.ts';

const load = () => Promise.reject(new Error('not asked for in these tests'));
const place = (name: Place['place']): Place => ({
  place: name,
  label: name,
  path: `/${name}/`,
});
const feature = (name: Place['place'], more: Partial<Feature> = {}): Feature => ({
  name,
  place: place(name),
  routes: [{ path: `/${name}/`, frame: 'tabs', title: name, load }],
  ...more,
});
const read = { all: () => [], one: () => undefined };
const now = instant(0);

test('a path is the same page with or without its last slash', () => {
  expect(findRoute([feature('today')], '/today')?.path).toBe('/today/');
  expect(findRoute([feature('today')], '/today/')?.path).toBe('/today/');
});

test('a path that no feature names is no page', () => {
  expect(findRoute([feature('today')], '/todays/')).toBeUndefined();
  expect(findRoute([feature('today')], '/')).toBeUndefined();
});

test('the root stays the root', () => {
  expect(wholePath('/')).toBe('/');
  expect(wholePath('//')).toBe('/');
});

test('places keep their order around the boat, whatever the order of the features', () => {
  const { before, after } = placesAround([
    feature('insight'),
    feature('journal'),
    feature('today'),
    feature('path'),
  ]);
  expect(before.map(({ place: name }) => name)).toEqual(['today', 'journal']);
  expect(after.map(({ place: name }) => name)).toEqual(['path', 'insight']);
});

test('a place that is not built is not shown', () => {
  const { before, after } = placesAround([feature('today')]);
  expect([before.length, after.length]).toEqual([1, 0]);
});

test('home is Today, and without Today it is whatever there is', () => {
  expect(homePath([feature('path'), feature('today')])).toBe('/today/');
  expect(homePath([feature('path')])).toBe('/path/');
  expect(homePath([])).toBe('/calm/');
});

test('the app starts on what cannot wait, and else at home', async () => {
  const starting = (path: string | undefined) =>
    feature('journal', { start: async () => ({ startAt: () => path }) });
  expect(await startPath([feature('today'), starting('/pause/')], read, now)).toBe('/pause/');
  expect(await startPath([feature('today'), starting(undefined)], read, now)).toBe('/today/');
});

test("the title is a plain word and the app's name, never more", () => {
  expect(documentTitle('Evenkeel', 'Pause')).toBe('Pause · Evenkeel');
  expect(documentTitle('Evenkeel')).toBe('Evenkeel');
});
