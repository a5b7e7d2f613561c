/** The screens of Path; see screens.ts. */
import type { Page } from '@playwright/test';
import type { Screen } from './screens.ts';

/** The own part of a lesson is fetched when its end comes near. */
const toTheEnd = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { name: 'Try it', exact: true }).scrollIntoViewIfNeeded();
  await page.getByRole('region', { name: 'For you' }).scrollIntoViewIfNeeded();
  await page.getByRole('textbox', { name: 'What stood out, in your words' }).waitFor();
};

const read = async (page: Page): Promise<void> => {
  await toTheEnd(page);
  await page.getByRole('button', { name: 'I read it' }).click();
  await page.getByRole('button', { name: 'I read it', pressed: true }).waitFor();
  await page.goto('/path/');
  await page.getByText('Next', { exact: true }).waitFor();
};

export const pathScreens: readonly Screen[] = [
  { name: 'path-first', at: '/path/' },
  { name: 'path', at: '/path/limiting-beliefs/', reach: read },
  { name: 'path-lesson', at: '/path/limiting-beliefs/' },
  { name: 'path-lesson-end', at: '/path/limiting-beliefs/', reach: toTheEnd },
  { name: 'path-sources', at: '/path/sources/' },
];
