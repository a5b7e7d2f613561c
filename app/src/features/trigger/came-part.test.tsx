// @vitest-environment happy-dom
import { type Id, instant, uuidV7 } from '@evenkeel/kernel';
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { kinds } from '../../kinds.ts';
import { createPageKit } from '../../shell/page-test-kit.tsx';
import { Page } from './view-page.tsx';

afterEach(cleanup);

const now = instant(Date.UTC(2026, 10, 24, 9));
let made = 0;
const newId = (): Id => uuidV7(now + made++, new Uint8Array(10));

test('the page of a trigger leads to what came of it, in the order of time, and to nothing else', async () => {
  const page = await createPageKit(Page, kinds);
  const [one, other] = [newId(), newId()];
  for (const id of [one, other]) await page.put('trigger', id, { at: now, commonWords: 'A late reply' });
  await page.put('victory', newId(), { at: now + 3, words: 'I slept.', [`trigger/${one}`]: true });
  await page.put('evidence', newId(), { at: now + 2, words: 'He rang.', [`trigger/${one}`]: true });
  await page.put('prediction', newId(), { at: now + 1, words: 'No call by noon.', [`trigger/${one}`]: true });
  await page.put('steady', newId(), { at: now + 4, smallThing: 'Make tea', trigger: one });
  await page.put('victory', newId(), { at: now, words: 'Of another.', [`trigger/${other}`]: true });
  await page.openAt(`/trigger/view/?id=${one}`);
  const region = await screen.findByRole('region', { name: 'What came of it' });
  const links = [...region.querySelectorAll('a')];
  expect(links.map(({ textContent }) => textContent)).toEqual([
    'A fearOpen it to read it',
    'He rang.Evidence',
    'I slept.A small victory',
    'Make teaWhat steady me would do',
  ]);
  expect(links.map((link) => link.getAttribute('href')?.split('?')[0])).toEqual([
    '/fear/',
    '/evidence/entry/',
    '/victory/',
    '/steady/entry/',
  ]);
});

test('where nothing came of it there is no heading', async () => {
  const page = await createPageKit(Page, kinds);
  const id = newId();
  await page.put('trigger', id, { at: now, commonWords: 'A late reply' });
  await page.openAt(`/trigger/view/?id=${id}`);
  await screen.findByRole('heading', { name: 'A late reply' });
  expect(screen.queryByRole('region', { name: 'What came of it' })).toBeNull();
});
