/** The ways through the night that several journeys walk: by role and label, as a person does. */
import { expect, type Page } from './journey.ts';

export const MESSAGE = ' are you mad at me?? 👩‍👧 שלום ';

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
export const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true });
export const field = (page: Page) => page.getByRole('textbox', { name: 'Type it here, not there.' });

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => minutes(count * 60);

/** A wait of ten minutes begins. */
export const beginWait = async (page: Page): Promise<void> => {
  await button(page, '10 min').click();
  await button(page, 'Start').click();
  await expect(heading(page, '10 minutes')).toBeVisible();
};

/** Ten minutes, and the pull of the beginning. */
export const startWait = async (page: Page, pull = '8'): Promise<void> => {
  await beginWait(page);
  await page.getByRole('slider', { name: 'How strong is the pull?' }).fill(pull);
  await button(page, 'Keep it').click();
  await expect(heading(page, '10 minutes')).toBeFocused();
  await expect(link(page, 'Mark the pull')).toBeVisible();
};

/** Opens *More*: more than two quiet ways at once stand behind it. */
export const openMore = (page: Page): Promise<void> => page.locator('summary', { hasText: 'More' }).click();

/** Marks the pull on the page that asks for it, and looks at the wave. */
export const markPull = async (page: Page, pull: string): Promise<void> => {
  await page.getByRole('slider', { name: 'The pull' }).fill(pull);
  await button(page, 'Keep it').click();
  await expect(heading(page, 'My wave')).toBeVisible();
};

/** Parks a message on the page of Pause. */
export const parkWords = async (page: Page, words = MESSAGE): Promise<void> => {
  await page.goto('/pause/');
  await field(page).fill(words);
  await button(page, 'Park').click();
  await expect(heading(page, 'It is parked.')).toBeVisible();
};

/** The page of one pause, whose id stands in the address that is open now. */
export const goToStep = async (page: Page, step: string): Promise<void> => {
  const id = new URL(page.url()).searchParams.get('pause');
  await page.goto(`/pause/?step=${step}&pause=${id}`);
};

/** As United Kingdom, so that its lines stand open. */
export const chooseCountry = async (page: Page): Promise<void> => {
  await page.goto('/help/');
  await button(page, 'Show United Kingdom').click();
  await expect(page.getByRole('heading', { name: 'United Kingdom' })).toBeFocused();
};

/** Before the lines for somebody who is afraid of a person close to them, in view. */
export const expectUnsafeLines = async (page: Page): Promise<void> => {
  await expect(page).toHaveURL('/help/#unsafe');
  const line = page.locator('#unsafe');
  await expect(line).toBeFocused();
  await expect(line).toContainText('0808 2000 247');
  await expect(line).toBeInViewport({ ratio: 1 });
};

/** Argon2id takes a second, and longer on a busy machine. */
export const SLOWLY = { timeout: 30_000 } as const;

/** Types the passphrase where it is asked for. */
export const openLocked = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(words);
  await button(page, 'Open').click();
};

/** Own words, from the page of the passphrase up to the tap that locks. */
export const chooseOwnWords = async (page: Page, words: string): Promise<void> => {
  await button(page, 'My own words').click();
  await page.getByRole('textbox', { name: 'My passphrase', exact: true }).fill(words);
  await button(page, 'Next').click();
  await expect(heading(page, 'Type it once')).toBeVisible();
  await page.getByRole('textbox', { name: 'The same passphrase', exact: true }).fill(words);
};
