import { expect, it } from 'vitest';
import { featureFolders, removeFeature } from './without-feature.ts';

const contents = `import { calm } from './features/calm/calm.feature.ts';
import { pause } from './features/pause/pause.feature.ts';
import type { Feature } from './shell/feature.ts';

/** The table of contents. */
export const features: readonly Feature[] = [calm, pause];
`;

it('a removed feature leaves neither its import nor its place in the list', () => {
  expect(removeFeature(contents, 'calm')).toBe(`import { pause } from './features/pause/pause.feature.ts';
import type { Feature } from './shell/feature.ts';

/** The table of contents. */
export const features: readonly Feature[] = [pause];
`);
  expect(removeFeature(contents, 'pause')).toContain('[calm, ];');
});

it('a list that is written one feature a line loses one line', () => {
  const tall = contents.replace('[calm, pause]', '[\n  calm,\n  pause,\n]');
  expect(removeFeature(tall, 'calm')).toContain('[\n  pause,\n]');
});

it('a feature that is not in the table of contents is a mistake of the caller', () => {
  expect(() => removeFeature(contents, 'journal')).toThrow('journal');
});

it('the table of contents names its folders', () => {
  expect(featureFolders(contents)).toEqual(['calm', 'pause']);
});
