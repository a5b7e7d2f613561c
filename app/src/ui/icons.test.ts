import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { optimize } from 'svgo';
import { expect, it } from 'vitest';
import * as icons from './icons.ts';

const require = createRequire(import.meta.url);

const drawing = (name: string): string => {
  const weight = name.endsWith('Fill') ? 'fill' : 'regular';
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return readFileSync(require.resolve(`@phosphor-icons/core/${weight}/${kebab}.svg`), 'utf8');
};

/** To one decimal of the 256 grid, and no curve made into another one. */
const params = {
  floatPrecision: 1,
  makeArcs: { threshold: 0, tolerance: 0 },
  straightCurves: false,
  convertToQ: false,
};
const short = (svg: string): string => optimize(svg, { plugins: [{ name: 'convertPathData', params }] }).data;

it.each(Object.entries(icons))('%s is the drawing of Phosphor, shortened', (name, path) => {
  expect(short(drawing(name))).toContain(`d="${path}"`);
});

// A file of its own: the tab bar stands on every page, and its eight drawings would weigh on every first visit.
it.each([
  ['today', icons.sunHorizon, icons.sunHorizonFill],
  ['journal', icons.notebook, icons.notebookFill],
  ['path', icons.path, icons.pathFill],
  ['insight', icons.waveSine, icons.waveSineFill],
])('the place %s has the same drawings in places.svg', (place, drawn, here) => {
  const sprite = readFileSync(new URL('../../public/places.svg', import.meta.url), 'utf8');
  expect(sprite).toContain(`<symbol id="${place}" viewBox="0 0 256 256"><path d="${drawn}"/></symbol>`);
  expect(sprite).toContain(`<symbol id="${place}-here" viewBox="0 0 256 256"><path d="${here}"/></symbol>`);
});
