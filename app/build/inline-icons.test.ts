import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { iconsIn, withIconsInline } from './inline-icons.ts';

const icons = iconsIn("export const x =\n  'M1';\nexport const plus =\n  'M2';\n");

test('an icon is written where it was imported, under the name that it has there', () => {
  const source = "import { x, plus as more } from '../ui/icons.ts';\nuse(x, more);";
  expect(withIconsInline(source, icons)).toBe("const x = 'M1'; const more = 'M2';\nuse(x, more);");
});

test('an icon that is not there is said at once', () => {
  expect(() => withIconsInline("import { boat } from './icons.ts';", icons)).toThrow('no icon called boat');
});

test('other imports stay as they are', () => {
  const source = "import { x } from './letters.ts';";
  expect(withIconsInline(source, icons)).toBe(source);
});

test('every icon of the app is found in its file', () => {
  const file = readFileSync(join(import.meta.dirname, '../src/ui/icons.ts'), 'utf8');
  expect(iconsIn(file).size).toBe(file.split('export const ').length - 1);
});
