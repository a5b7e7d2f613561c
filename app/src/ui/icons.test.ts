import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import * as icons from './icons.ts';

const require = createRequire(import.meta.url);

const drawing = (name: string): string => {
  const weight = name.endsWith('Fill') ? 'fill' : 'regular';
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return readFileSync(require.resolve(`@phosphor-icons/core/${weight}/${kebab}.svg`), 'utf8');
};

it.each(Object.entries(icons))('%s is the drawing of Phosphor', (name, path) => {
  expect(drawing(name)).toContain(`d="${path}"`);
});
