import { expect, journey, type Page } from './journey.ts';
import { button, field, heading, link, MESSAGE } from './ways.ts';

const SECOND = { timeout: 1_000 };
const FULL = /no room left|out of room/;
const NOT_KEPT = 'This browser would not keep';

/** From now on every write is refused as on a full device, until {@link makeRoom}. */
const fillDevice = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
    Object.assign(globalThis, { room: { add, put } });
  });
const makeRoom = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(IDBObjectStore.prototype, (globalThis as unknown as { room: object }).room);
  });

/** So few bytes may this site keep; nothing of it goes to the worker's caches. */
const allowOnly = async (page: Page, bytes: number): Promise<void> => {
  const client = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
};

journey.describe('where the browser itself gives no more room', () => {
  journey.use({ serviceWorkers: 'block' });

  for (const at of ['/pause/', '/calm/'])
    journey(
      `${at} says so within a second, keeps the words, and parks once there is room`,
      async ({ page }) => {
        // A page that opens no database.
        await page.goto('/measures/');
        // An empty vault fits, and not two times what is typed: once as the draft, once parked.
        await allowOnly(page, 120_000);
        const words = `${MESSAGE} `.repeat(2_000);
        await page.goto(at);
        await field(page).fill(words);
        await button(page, 'Park').click();
        await expect(page.getByText(/no room left/)).toBeVisible(SECOND);
        await expect(field(page)).toHaveValue(words);
        await allowOnly(page, 50_000_000);
        await button(page, 'Park').click();
        await expect(heading(page, 'It is parked.')).toBeVisible();
      },
    );
});

journey('on a full device Calm says so while somebody types', async ({ page }) => {
  await page.goto('/calm/');
  await expect(field(page)).toBeVisible();
  await fillDevice(page);
  await field(page).fill(MESSAGE);
  // A draft is written within a second of the letter, and what went wrong is said within another.
  await expect(page.getByText('What you type is not kept at the moment.')).toBeVisible({ timeout: 2_500 });
  await makeRoom(page);
  await field(page).fill(`${MESSAGE} why`);
  await expect(page.getByText('What you type is not kept at the moment.')).toBeHidden();
});

const LINE = 'It was only the train, last time.';
const line = (page: Page) => page.getByRole('textbox', { name: 'Short and true is enough' });
const toTools = async (page: Page): Promise<void> => {
  await button(page, 'Next').click();
  await expect(heading(page, 'One thing that helps, and is here now')).toBeVisible();
};

journey(
  'on a full device Prepare says so, loses no answer, and what was kept before can be read',
  async ({ page }) => {
    const unsaved = page.getByText('This could not be kept on the device yet.');
    await page.goto('/prepare/?step=3');
    await line(page).fill(LINE);
    await toTools(page);
    await link(page, 'Back').click();
    await expect(line(page)).toHaveValue(LINE);

    await fillDevice(page);
    await line(page).fill(`${LINE} And the battery.`);
    await expect(page.getByRole('alert')).toHaveText(FULL, SECOND);
    await toTools(page);
    await expect(unsaved).toBeVisible(SECOND);
    await button(page, 'A walk').click();
    await link(page, 'Back').click();
    await expect(line(page)).toHaveValue(`${LINE} And the battery.`);

    await makeRoom(page);
    await toTools(page);
    await expect(unsaved).toBeHidden();
    await expect(button(page, 'A walk')).toHaveAttribute('aria-pressed', 'true');
    await button(page, 'Next').click();
    await expect(heading(page, 'Try it once')).toBeVisible();
    await page.goto('/prepared/');
    await expect(page.getByText(`${LINE} And the battery.`)).toBeVisible();
    await expect(page.getByText('A walk')).toBeVisible();
  },
);

journey('what was kept before the device was full is read as before', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      if (sessionStorage.getItem('full') !== null) throw new DOMException('full', 'QuotaExceededError');
      return undefined;
    };
    const { add, put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...row) {
      refuse();
      return add.apply(this, row);
    };
    IDBObjectStore.prototype.put = function (...row) {
      refuse();
      return put.apply(this, row);
    };
  });
  await page.goto('/pause/');
  await field(page).fill(MESSAGE);
  await button(page, 'Park').click();
  await expect(heading(page, 'It is parked.')).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem('full', '1'));
  await page.goto('/');
  await expect(heading(page, 'It is parked.')).toBeVisible();
  await button(page, 'Start').click();
  await expect(page.getByRole('alert').first()).toHaveText(FULL, SECOND);
  await expect(heading(page, 'It is parked.')).toBeVisible();
  await link(page, 'Decide now').click();
  await link(page, 'Read the message').click();
  await expect(page.locator('.words')).toHaveText(MESSAGE.trim());
  await page.goto('/help/');
  await expect(heading(page, 'Help, from people')).toBeVisible();
});

journey('on a full device it is said while one types, not first when one parks', async ({ page }) => {
  await page.goto('/pause/');
  await field(page).fill('are you');
  await fillDevice(page);
  await field(page).pressSequentially(' mad');
  await expect(page.getByRole('alert')).toHaveText(FULL, SECOND);
  await expect(field(page)).toHaveValue('are you mad');
  await makeRoom(page);
  await field(page).pressSequentially(' at me');
  await expect(page.getByRole('alert')).toBeHidden(SECOND);
  // A draft is on disk within two seconds.
  await page.waitForTimeout(2_000);
  await page.reload();
  await expect(field(page)).toHaveValue('are you mad at me');
});

journey(
  'on a full device a country, a person and a look hold until the page is left, and it is said',
  async ({ page }) => {
    await page.goto('/help/');
    await button(page, 'Show United Kingdom').click();
    await expect(heading(page, 'Help, from people')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'United Kingdom' })).toBeVisible();
    await fillDevice(page);
    const status = page.locator('[role="status"]:not(:empty)');
    await button(page, 'Add someone').click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Jo');
    await page.getByRole('textbox', { name: 'Number' }).fill('07700 900123');
    await button(page, 'Keep it').click();
    await expect(status).toContainText(NOT_KEPT, SECOND);
    await expect(link(page, 'Ring Jo')).toHaveAttribute('href', 'tel:07700900123');
    await button(page, 'Change country').click();
    await page.getByText('Italy', { exact: true }).click();
    await button(page, 'Put Italy first').click();
    await expect(status).toContainText(NOT_KEPT, SECOND);
    await expect(page.getByRole('heading', { name: 'Italy' })).toBeVisible();

    await page.goto('/settings/');
    await fillDevice(page);
    const chip = (name: string, choice: string) =>
      page.getByRole('group', { name }).getByRole('button', { name: choice });
    for (const [name, choice] of [
      ['Day or night', 'Night'],
      ['Vibration with the breath', 'Off'],
    ] as const) {
      await chip(name, choice).click();
      await expect(chip(name, choice)).toHaveAttribute('aria-pressed', 'true');
    }
    // The theme is kept elsewhere, where it fits: what is shown and what is pressed agree.
    await expect(page.getByText(NOT_KEPT)).toHaveCount(1, SECOND);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
    await expect(chip('Day or night', 'Night')).toHaveAttribute('aria-pressed', 'true');
    // What was kept before is still read.
    await page.goto('/help/');
    await expect(page.getByRole('heading', { name: 'United Kingdom' })).toBeVisible();
  },
);
