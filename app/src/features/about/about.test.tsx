import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { About } from './about-view.tsx';

const html = renderToString(<About />);

test('whoever asks whether somebody else opens this phone finds the answer where the first screen points', () => {
  const part = /<section id="someone-else".*?<\/section>/s.exec(html)?.[0] ?? '';
  expect(part).toContain('Without a passphrase, anybody who can open this phone');
  expect(part).toContain('/settings/#delete');
});

test('About says plainly that it is for adults and no therapy, and under which licences it stands', () => {
  for (const words of [
    '18 and over',
    'It is not therapy',
    'Affero',
    'ShareAlike 4.0',
    'Open Font License',
    'MIT',
  ])
    expect(html).toContain(words);
});

test('the headings of About are in order: one of the first rank, the rest of the second', () => {
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).not.toMatch(/<h[3-6]/);
});
