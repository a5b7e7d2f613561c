import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Screen } from './welcome-screen.tsx';

const html = renderToString(<Screen />);

test('the first screen leads on without a script: every way is a link', () => {
  const paths = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, path]) => path);
  expect(paths).toEqual(['#page', '/help/', '/measures/', '/calm/', '/prepare/', '/about/#someone-else']);
  expect(html).not.toContain('<button');
});

test('the first screen needs neither a style attribute nor a script of its own', () => {
  expect(html).not.toMatch(/ style=| on\w+=|<script/);
});
