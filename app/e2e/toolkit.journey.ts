import { lookThrough, signsOf } from './at-rest.ts';
import { atTime, expect, expectAccessible, journey, type Page } from './journey.ts';
import { expectAllReached, expectPlaced, pressOn, tabTo } from './keys.ts';
import { HERON, locked, setOwnWords } from './lock-kit.ts';
import { button, heading, link } from './ways.ts';

const box = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });
const NOON = new Date('2026-11-24T12:10:00Z');

const keep = async (page: Page, form: string, words: string, more?: () => Promise<void>): Promise<void> => {
  await page.goto('/tool/new/');
  await button(page, form).click();
  await box(page, 'What do you call it?').fill(words);
  await more?.();
  await button(page, 'Keep it').click();
  await expect(heading(page, words)).toBeVisible();
};

/** As somebody does for whom the breath was not enough. */
const toToolkit = async (page: Page): Promise<void> => {
  await page.goto('/calm/');
  await link(page, 'Stop').click();
  await link(page, /^More/).click();
  await link(page, /^My calm toolkit/).click();
};

const setGauge = async (page: Page, name: string, value: string): Promise<void> => {
  await page.getByRole('slider', { name }).fill(value);
};

journey(
  'from an idea to a tool that is one tap away from Calm, and two taps say whether it helped',
  async ({ page }) => {
    journey.slow();
    await atTime(page);
    await page.goto('/tools/');
    await expect(page.getByText('Nothing in it yet')).toBeVisible();
    await expectAccessible(page);
    await page.locator('li', { hasText: 'A walk round the block' }).getByRole('button').click();
    await expect(page.getByText('A walk round the block is in your toolkit.')).toBeVisible();
    await expectPlaced(page);
    await keep(page, 'A song or a playlist', 'Slow songs', async () => {
      await box(page, 'Its address').fill('javascript:alert(1)');
      await button(page, 'Keep it').click();
      await expect(page.getByText('This address cannot be opened from here.')).toBeVisible();
      await box(page, 'Its address').fill('https://songs.example/list/7');
      await button(page, 'At night').click();
    });
    await expectAccessible(page);

    await toToolkit(page);
    await expect(heading(page, 'One of these?')).toBeVisible();
    await expectAccessible(page);
    // At ten past eleven the walk comes after what fits at night.
    await expect(page.locator('.choice').first()).toContainText('Slow songs');
    await link(page, /^Slow songs/).click();
    await expect(heading(page, 'Slow songs')).toBeVisible();
    await setGauge(page, 'How hard is it right now?', '8');
    await expect(link(page, 'Open songs.example')).toHaveAttribute('rel', 'noreferrer noopener');
    await setGauge(page, 'And now, after it?', '5');
    await expect(page.getByText('Kept. Your answers put what helps you first.')).toBeVisible();
    await expectAccessible(page);
    // The same night asks no second time.
    await page.reload();
    await expect(heading(page, 'Slow songs')).toBeVisible();
    await expect(page.getByRole('slider')).toHaveCount(0);
    // At night no figure is shown.
    await page.goto('/tools/');
    await link(page, /^Slow songs/).click();
    await expect(heading(page, 'Slow songs')).toBeVisible();
    await expect(page.getByText('What your answers say')).toBeHidden();
  },
);

journey('a sound made on the device plays, and stops with the page', async ({ page }) => {
  await page.addInitScript(() => {
    const states: string[] = [];
    const Real = window.AudioContext;
    window.AudioContext = class extends Real {
      constructor() {
        super();
        this.addEventListener('statechange', () => states.push(this.state));
      }
    };
    Object.assign(window, { states });
  });
  const state = () => page.evaluate(() => (window as unknown as { states: string[] }).states.at(-1));
  for (const sound of ['sea', 'rain']) {
    await page.goto(`/tool/use/?idea=${sound}`);
    await button(page, 'Play').click();
    await expect(button(page, 'Stop')).toBeVisible();
    await expect(page.getByText('If you hear nothing')).toBeVisible();
    expect(await state()).toBe('running');
    await expectAccessible(page);
    await button(page, '5 min').click();
    await expect(page.getByText('If you hear nothing')).toBeVisible();
    await button(page, 'Stop').click();
    await expect(page.getByText('It is over.')).toBeVisible();
    await expect.poll(state).toBe('closed');
    await button(page, 'Play').click();
    await expect(page.getByText('If you hear nothing')).toBeVisible();
    // Within the app, by a link: the document stays, the sound does not.
    await link(page, 'Another tool').click();
    await expect(heading(page, /^One of these/)).toBeVisible();
    await expect.poll(state).toBe('closed');
  }
});

journey('where the browser refuses sound, that is said, and the rest works', async ({ page }) => {
  await page.addInitScript(() => {
    window.AudioContext = class {
      constructor() {
        throw new DOMException('no device', 'NotSupportedError');
      }
    } as unknown as typeof AudioContext;
  });
  await keep(page, 'A sound made here', 'The rain', () => button(page, 'Rain').click());
  await link(page, 'Use it now').click();
  await button(page, 'Play').click();
  await expect(page.getByText('gives no sound right now. It is nothing you did.')).toBeVisible();
  await expect(button(page, 'Play')).toBeVisible();
  await setGauge(page, 'How hard is it right now?', '6');
  await setGauge(page, 'And now, after it?', '8');
  await expect(page.getByText('Another kind of help may fit better now.')).toBeVisible();
  await link(page, 'Reach a person').click();
  await expect(heading(page, 'Help, from people')).toBeVisible();
});

journey('while it is locked, only what was marked can be read, from Calm in three taps', async ({ page }) => {
  journey.slow();
  await keep(page, 'A thing to hold', 'KIESELSTEIN');
  await keep(page, 'A person to call', 'Jo from work', async () => {
    await box(page, 'Their number').fill('07700 900123');
    await button(page, 'Show when locked').click();
    await expect(page.getByText('Whoever holds this phone can read this tool then')).toBeVisible();
    await expectAccessible(page);
  });
  await page.goto('/passphrase/');
  await setOwnWords(page, HERON);
  await button(page, 'Lock now').click();
  await expect(locked(page)).toBeVisible();
  expect((await lookThrough(page, signsOf('KIESELSTEIN'))).found).toEqual([]);
  await toToolkit(page);
  await expect(page.getByText('Only tools that you marked for it stand here.')).toBeVisible();
  await expect(page.getByText('KIESELSTEIN')).toBeHidden();
  await expectAccessible(page);
  await link(page, /^Jo from work/).click();
  await expect(link(page, 'Ring Jo from work')).toHaveAttribute('href', 'tel:07700900123');
  // Nothing is asked that could not be kept with the rest.
  await expect(page.getByRole('slider')).toHaveCount(0);
  await page.goto('/tools/');
  await expect(locked(page)).toBeVisible();
});

journey('by keyboard: written down, used, changed, rested, deleted, brought back', async ({ page }) => {
  journey.slow();
  await atTime(page, NOON);
  await page.goto('/tools/');
  await expectAllReached(page);
  await pressOn(page, link(page, 'Add a tool'));
  await expect(heading(page, 'Add a tool')).toBeVisible();
  await pressOn(page, button(page, 'A place'), 'Space');
  await tabTo(page, box(page, 'What do you call it?'));
  await page.keyboard.type('The bench by the water');
  await pressOn(page, button(page, 'Outside'), 'Space');
  await expectAllReached(page);
  await pressOn(page, button(page, 'Keep it'));
  await expect(heading(page, 'The bench by the water')).toBeVisible();
  await expectPlaced(page);
  await pressOn(page, link(page, 'Use it now'));
  const before = page.getByRole('slider', { name: 'How hard is it right now?' });
  await tabTo(page, before);
  for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowRight');
  const after = page.getByRole('slider', { name: 'And now, after it?' });
  await tabTo(page, after);
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Kept. Your answers put what helps you first.')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Answers are added up on Mondays.')).toBeVisible();
  await pressOn(page, button(page, 'Let it rest'));
  await expect(page.getByText('It rests.')).toBeVisible();
  await expectPlaced(page);
  await pressOn(page, button(page, 'Delete it'));
  await expect(heading(page, 'This is deleted')).toBeFocused();
  await pressOn(page, button(page, 'Bring it back'));
  await expect(heading(page, 'The bench by the water')).toBeVisible();
  await expectPlaced(page);
});
