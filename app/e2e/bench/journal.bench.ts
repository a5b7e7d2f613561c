/**
 * Measures the journal with very much in it, in the app as it is built: driven from Node, on a phone's screen, at full speed
 * and with a processor four times slower.
 */
import type { Page } from '@playwright/test';
import type { StoreTrials } from '../store-page/store-page.ts';
import { type Figure, median } from './figure.ts';

const SLOW_CPU = 4;
const LETTERS = 'breakfas';
const SCROLLS = 8;
const OPENINGS = 5;
/** The texts of the search are made ready in slices after the page is drawn. */
const READY_MS = 3_000;

const trials = (page: Page) => ({
  fill: (count: number) =>
    page.evaluate(
      (records) =>
        (globalThis as unknown as { storeTrials: StoreTrials }).storeTrials.fillVault('evenkeel', records),
      count,
    ),
  search: () =>
    page.evaluate(() =>
      (globalThis as unknown as { storeTrials: StoreTrials }).storeTrials.benchSearch('evenkeel'),
    ),
});

/** Fills the vault of the app: the page of the store's trials is shown at the app's own address for that long. */
export const fillJournal = async (
  page: Page,
  app: string,
  trialsAt: string,
  count: number,
): Promise<number> => {
  const fromTrials = ({ pathname }: URL): boolean =>
    pathname === '/trials/' || pathname.startsWith('/assets/');
  await page.route(fromTrials, async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/trials/', '');
    await route.fulfill({ response: await route.fetch({ url: new URL(path, trialsAt).href }) });
  });
  await page.goto(`${app}/trials/`);
  await page.waitForFunction(() => 'storeTrials' in globalThis);
  await trials(page).fill(count);
  const search = await trials(page).search();
  await page.evaluate(() => localStorage.setItem('mark', '1'));
  await page.unroute(fromTrials);
  return search;
};

/** Runs in the page before anything else: when the first day was drawn, and how long each wish took. */
const probe = (): void => {
  const noted: { open?: number; wish?: number } = {};
  Object.assign(globalThis, { noted });
  /** After the frame that shows what has been drawn. */
  const afterFrame = (run: () => void) => requestAnimationFrame(() => setTimeout(run));
  const look = (): void => {
    if (document.querySelector('section.day') === null) requestAnimationFrame(look);
    else
      afterFrame(() => {
        noted.open = performance.now();
      });
  };
  requestAnimationFrame(look);
  /** From the event to the frame that shows the first change of the page after it. */
  const time = (event: Event): void => {
    delete noted.wish;
    const watch = new MutationObserver(() => {
      watch.disconnect();
      afterFrame(() => {
        noted.wish = performance.now() - event.timeStamp;
      });
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  };
  // What is found is drawn before the next frame; it may be the same as before.
  const timeFrame = (event: Event): void => {
    delete noted.wish;
    afterFrame(() => {
      noted.wish = performance.now() - event.timeStamp;
    });
  };
  addEventListener('input', timeFrame, true);
  addEventListener('click', time, true);
};

interface Noted {
  readonly open?: number;
  readonly wish?: number;
}

const notedAs = async (page: Page, what: keyof Noted): Promise<number> => {
  const found = await page.waitForFunction(
    (name) => (globalThis as unknown as { noted: Noted }).noted[name],
    what,
  );
  return Number(await found.jsonValue());
};

/** To the frame that shows the page one screen further down. */
const scroll = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        scrollBy(0, innerHeight);
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      }),
  );

const measure = async (page: Page, app: string, name: string): Promise<readonly Figure[]> => {
  const figure = (what: string, value: number): Figure => ({ name: `${name}.${what}`, value, unit: 'ms' });
  const openings: number[] = [];
  for (let n = 0; n < OPENINGS; n++) {
    await page.goto(`${app}/journal/`);
    openings.push(await notedAs(page, 'open'));
  }
  // All is in, and ready to be searched.
  await page.getByText('Older entries are still being opened').waitFor({ state: 'hidden' });
  await page.waitForTimeout(READY_MS);

  const scrolls: number[] = [];
  for (let n = 0; n < SCROLLS; n++) scrolls.push(await scroll(page));
  await page.evaluate(() => scrollTo(0, 0));

  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('dialog').waitFor();
  const filter = await notedAs(page, 'wish');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  const letters: number[] = [];
  await page.getByRole('searchbox').focus();
  for (const letter of LETTERS) {
    await page.evaluate(() => {
      (globalThis as unknown as { noted: { wish?: number } }).noted.wish = 0;
    });
    await page.keyboard.type(letter);
    letters.push(await notedAs(page, 'wish'));
  }
  return [
    figure('open', median(openings)),
    figure('scroll', median(scrolls)),
    figure('filter', filter),
    figure('letter', median(letters)),
  ];
};

/** `page` shows the app at `app`, whose vault holds `count` records. */
export const benchJournal = async (page: Page, app: string, count: number): Promise<readonly Figure[]> => {
  await page.addInitScript(probe);
  const devtools = await page.context().newCDPSession(page);
  const fast = await measure(page, app, `journal.${count}`);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
  const slow = await measure(page, app, `journal.${count}.slow`);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return [...fast, ...slow];
};
