import { type El, el } from './element.ts';

/** The boat (a lugger: one mast, one four-cornered sail), the keel mark, and the water they stand on. Drawn by us. */
const CLOTH = 'M-19-76C-4-84 12-94 27-106C33-78 37-50 37-23C20-17-2-17-21-21C-17-40-16-58-19-76Z';

const boatWhole = (): El =>
  el(
    'svg',
    { class: 'boat', viewBox: '-64 -112 128 150', 'aria-hidden': 'true' },
    el('path', { class: 'spar', d: 'M-7-98V-8' }),
    el('path', { class: 'cloth', d: CLOTH }),
    el('path', { class: 'spar', d: 'M-22-73L30-109' }),
    el('path', {
      class: 'hull',
      d: 'M-48-15C-26-8 16-8 45-18C43-6 37 4 27 9C12 13-14 13-29 9C-39 4-45-4-48-15Z',
    }),
    el('path', { class: 'hull', d: 'M-9 10H11L7 28H-3Z' }),
  );

/** The boat as it floats on the tab bar: cut at the waterline, with a halo of paper so that the horizon stops at the sail. */
export const boatAfloat = (): El =>
  el(
    'svg',
    { class: 'boat', viewBox: '-64 -112 128 128', 'aria-hidden': 'true' },
    el('path', { class: 'halo', d: CLOTH }),
    el('path', { class: 'spar', d: 'M-7-98V-8' }),
    el('path', { class: 'cloth', d: CLOTH }),
    el('path', { class: 'spar', d: 'M-22-73L30-109' }),
    el('path', { class: 'hull', d: 'M-48-15C-26-8 16-8 45-18C43-10 40-4 36 0H-38C-43-4-46-9-48-15Z' }),
    el('path', { class: 'under', d: 'M36 0C28 12-30 12-38 0Z' }),
  );

const SWELL =
  'M0 5C50 1 50 1 100 5S150 9 200 5C250 1 250 1 300 5S350 9 400 5C450 1 450 1 500 5S550 9 600 5C650 1 650 1 700 5S750 9 800 5';

/** Far water, the boat, near water: the first three children of every stage, in this order. */
export const water = (): readonly El[] => [
  el('div', { class: 'far' }),
  el('div', { class: 'vessel' }, boatWhole()),
  el(
    'div',
    { class: 'near' },
    el(
      'svg',
      { class: 'swell', viewBox: '0 0 800 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      el('path', { class: 'body', d: `${SWELL}V10H0Z` }),
      el('path', { class: 'edge', d: SWELL }),
    ),
    el(
      'svg',
      { class: 'shine', viewBox: '-72 0 144 96', 'aria-hidden': 'true' },
      el('path', { d: 'M-16 14H30M-26 27H12M-6 40H32M-18 53H4M2 66H18' }),
    ),
  ),
];

/** The keel mark: a line with a hull in it. It signs a person's own words. */
export const keel = (): El =>
  el(
    'svg',
    { class: 'keel', viewBox: '0 0 24 12', 'aria-hidden': 'true' },
    el('path', { d: 'M1 3.5H4M20 3.5H23M4 3.5C5.5 8 8 10 12 10S18.500 8 20 3.5' }),
  );

/** A Phosphor icon (see icons.ts). `flips` mirrors it where the text runs right to left. */
export const icon = (path: string, flips = false): El =>
  el(
    'svg',
    { class: flips ? 'icon flips' : 'icon', viewBox: '0 0 256 256', 'aria-hidden': 'true' },
    el('path', { d: path }),
  );
