/**
 * What every journey stands on: a phone at night, the built app on its own server, and a watch that fails the journey on
 * any request to another origin, any violation of the content security policy, and any error on a page.
 */
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

export type { Page };
export { expect };

/** Where the built app is served. */
export const appAddress = (): string => {
  const address = process.env.JOURNEYS_AT;
  if (address === undefined) throw new Error('serve-setup.ts tells the journeys where the app is');
  return address;
};

/** Chromium says this of a file that cannot be fetched while offline; that is no error of the page. */
const IS_NETWORK_NEWS =
  /^Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|FAILED|CONNECTION_REFUSED)/;

/** Collects what must never happen on any page of a context. */
const watch = (context: BrowserContext, origin: string): readonly string[] => {
  const faults: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin)
      faults.push(`asked another origin: ${url.href}`);
    if (!/^(GET|HEAD)$/.test(request.method()) || request.postData() !== null)
      faults.push(`sent something: ${request.method()} ${url.href}`);
  });
  context.on('weberror', (error) =>
    faults.push(`page error: ${error.error().stack ?? error.error().message}`),
  );
  context.on('console', (message) => {
    if (message.type() === 'error' && !IS_NETWORK_NEWS.test(message.text()))
      faults.push(`console error: ${message.text()} (${message.location().url})`);
  });
  return faults;
};

const reportViolations = (): void => {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy: ${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`);
  });
};

interface Options {
  /** The address of another build than `dist/`, for the journeys through variants of the app. */
  readonly at: string | undefined;
}

interface Fixtures {
  /** Faults so far; a journey that provokes one on purpose empties the list itself. */
  readonly faults: string[];
}

export const journey = base.extend<Options & Fixtures>({
  at: [undefined, { option: true }],
  baseURL: async ({ at }, use) => use(at ?? appAddress()),
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = watch(context, new URL(baseURL ?? appAddress()).origin) as string[];
      await context.addInitScript(reportViolations);
      await use(faults);
      expect(faults, 'no foreign request, no policy violation, no page error').toEqual([]);
    },
    { auto: true },
  ],
});

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What moves when the theme changes has come to rest, and the tide is held in the middle of a breath: a word that is fading
 * has no contrast to measure.
 */
const rest = (page: Page) =>
  page.evaluate(() => {
    const moving = document.getAnimations();
    for (const one of moving) {
      if (!(one instanceof CSSAnimation)) continue;
      if (one.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY) {
        one.pause();
        one.currentTime = 2000;
      } else one.finish();
    }
    const changes = moving.filter((one) => one instanceof CSSTransition);
    return Promise.all(changes.map((one) => one.finished.catch(() => undefined))).then(() => undefined);
  });

const goOn = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.getAnimations()) if (one.playState === 'paused') one.play();
  });

/**
 * Makes the window as high as the page where a dock stands over its end: axe takes what is scrolled half under it for a small
 * target, and a person scrolls it out. Returns the way back.
 */
const withoutDockOver = async (page: Page): Promise<() => Promise<void>> => {
  const size = page.viewportSize();
  if (size === null || (await page.locator('.dock').count()) === 0) return async () => undefined;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
  return () => page.setViewportSize(size);
};

/** No violation of WCAG 2.2 A or AA that axe can see, by day and by night. */
export const expectAccessible = async (page: Page): Promise<void> => {
  const goBack = await withoutDockOver(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await rest(page);
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => node.html) }));
    expect(found, `${new URL(page.url()).pathname} (${colorScheme})`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
  await goBack();
  await goOn(page);
};

/** Resolves when the service worker has everything it needs to work without a network, and answers for the page. */
export const installed = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
        if (navigator.serviceWorker.controller !== null) resolve(undefined);
      });
  });
};

/** The evening of the journeys, in the time zone of the config (London, winter: UTC). */
const EVENING = new Date('2026-11-24T23:10:00Z');

/**
 * Puts the pages of this context at a time. From then on the clock runs by itself; `page.clock.fastForward('10:00')` lets
 * ten minutes pass. Call before the first `goto`.
 */
export const atTime = (page: Page, time: Date = EVENING): Promise<void> => page.clock.install({ time });

/** As if the person had looked at another app: the page is hidden, and shown again with {@link show}. */
export const hide = (page: Page): Promise<void> => setVisibility(page, 'hidden');
export const show = (page: Page): Promise<void> => setVisibility(page, 'visible');

const setVisibility = (page: Page, state: DocumentVisibilityState): Promise<void> =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true });
    Object.defineProperty(document, 'hidden', { value: value === 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
