import { expect, expectAccessible, journey, type Page } from './journey.ts';
import { button, goToStep, heading, link, parkWords } from './ways.ts';

/** A family, a flag, two scripts from right to left, a letter of two code points, and room before and after. */
const WORDS = ' \n are you mad at me?? 👨‍👩‍👧‍👦 🇬🇧\nשלום, مرحبا, cafe\u0301\n\n ';

/** So that a difference nobody can see is one in the report. */
const points = (text: string): string =>
  [...text].map((one) => one.codePointAt(0)?.toString(16).padStart(4, '0')).join(' ');

const expectSame = (text: string | null | undefined, words: string): void =>
  expect(points(text ?? '')).toBe(points(words));

/** What a paste brings into a page that is not of the app, as into a messenger. The app itself may not read it. */
const clipboard = async (page: Page): Promise<string> => {
  const messenger = await page.context().newPage();
  await messenger.setContent('<textarea></textarea>');
  await messenger.getByRole('textbox').press('ControlOrMeta+V');
  const text = await messenger.getByRole('textbox').inputValue();
  await messenger.close();
  return text;
};

const yours = (page: Page) => page.getByRole('textbox', { name: 'Your words' });

/** A draft is read back a moment after the page is drawn. */
const written = async (page: Page): Promise<string> => {
  await expect(yours(page)).not.toHaveValue('');
  return yours(page).inputValue();
};

const decide = async (page: Page): Promise<void> => {
  await parkWords(page, WORDS);
  await link(page, 'Decide now').click();
  await expect(heading(page, 'You paused.')).toBeVisible();
};

/** After any ending the parked message is what was typed, also in a new document. */
const expectParkedAsTyped = async (page: Page): Promise<void> => {
  await goToStep(page, 'read');
  expectSame(await page.locator('.words').textContent(), WORDS);
};

journey.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-write']);
});

journey('Send it as it was hands over every sign as it was typed', async ({ page }) => {
  await decide(page);
  await link(page, 'Send it as it was').click();
  await expect(heading(page, 'As it was')).toBeFocused();
  await expectAccessible(page);
  await button(page, 'Copy it').click();
  await expect(heading(page, 'The words are yours now.')).toBeFocused();
  expectSame(await clipboard(page), WORDS);
  await expectParkedAsTyped(page);
});

journey(
  'Ask once begins empty, hands over what is written, and the parked words stay as they were',
  async ({ page }) => {
    const asked = '\tAre we all right? 👩‍👧 אוהב ';
    await decide(page);
    await link(page, 'Ask once, clearly').click();
    await expect(heading(page, 'Ask once, clearly')).toBeFocused();
    expectSame(await yours(page).inputValue(), '');
    await expect(page.getByRole('main')).not.toContainText('are you mad');
    await page.getByText('My message, as I parked it').click();
    await expect(page.locator('.sheet .words')).toBeVisible();
    expectSame(await page.locator('.sheet .words').textContent(), WORDS);
    await yours(page).fill(asked);
    await expectAccessible(page);
    await button(page, 'Copy it').click();
    await expect(heading(page, 'The words are yours now.')).toBeFocused();
    expectSame(await clipboard(page), asked);
    await link(page, 'Back to the words').click();
    expectSame(await yours(page).inputValue(), asked);
    await expectParkedAsTyped(page);
  },
);

for (const { name, end, done } of [
  {
    name: 'Let it go',
    end: (page: Page) => button(page, 'Let it go').click(),
    done: 'You let it go.',
  },
  {
    name: 'Check in later',
    end: async (page: Page) => {
      await link(page, /^Check in later/).click();
      await button(page, 'In an hour').click();
      await button(page, /^Check in at/).click();
    },
    done: 'It waits here.',
  },
  {
    name: 'My worry is accurate',
    end: async (page: Page) => {
      await link(page, 'My worry is accurate').click();
      await button(page, 'Keep this and end the pause').click();
    },
    done: 'The pause is over.',
  },
])
  journey(`${name} copies nothing, and keeps the words as they were`, async ({ page }) => {
    await decide(page);
    await page.evaluate(() => navigator.clipboard.writeText('from before'));
    await end(page);
    await expect(heading(page, done)).toBeFocused();
    expect(await clipboard(page)).toBe('from before');
    await expectParkedAsTyped(page);
  });

journey('Share hands the same words to the share sheet, and nothing if it is put away', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: ShareData[] = [];
    Object.assign(globalThis, { asked, isPutAway: true });
    Navigator.prototype.share = async (data) => {
      asked.push(data ?? {});
      if ((globalThis as unknown as { isPutAway: boolean }).isPutAway)
        throw new DOMException('no', 'AbortError');
    };
  });
  const asked = () => page.evaluate(() => (globalThis as unknown as { asked: ShareData[] }).asked);
  await decide(page);
  await link(page, 'Send it as it was').click();
  await button(page, 'Share it').click();
  await expect.poll(asked).toHaveLength(1);
  await expect(heading(page, 'As it was')).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();

  await page.evaluate(() => Object.assign(globalThis, { isPutAway: false }));
  await button(page, 'Share it').click();
  await expect(heading(page, 'The words are yours now.')).toBeFocused();
  const [, last] = await asked();
  expect(Object.keys(last ?? {})).toEqual(['text']);
  expectSame(last?.text, WORDS);
});

for (const [way, words, write] of [
  ['Send it as it was', (page: Page) => page.locator('.words').textContent(), async () => undefined],
  ['Ask once, clearly', written, (page: Page) => yours(page).fill(WORDS)],
] as const)
  journey(`a clipboard that is refused ends nothing and keeps the words: ${way}`, async ({ page }) => {
    await page.addInitScript(() => {
      Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await decide(page);
    await link(page, way).click();
    await write(page);
    await button(page, 'Copy it').click();
    await expect(page.getByRole('alert')).toContainText('by hand');
    await expectAccessible(page);
    expectSame(await words(page), WORDS);
    await page.reload();
    expectSame(await words(page), WORDS);
    await link(page, 'Back').click();
    await expect(heading(page, 'You paused.')).toBeVisible();
  });
