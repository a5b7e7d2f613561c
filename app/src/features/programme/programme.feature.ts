import type { Feature } from '../../shell/feature.ts';

/** What every page needs to know of Path: its place. Its pages are in programme.further.ts. */
export const programmeFeature: Feature = {
  name: 'programme',
  place: { place: 'path', label: 'Path', path: '/path/' },
};
