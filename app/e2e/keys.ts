/** The keyboard alone: what Tab reaches on a page, and whether a person can see where they are. */
import { type ElementHandle, expect, type Locator, type Page } from '@playwright/test';

/** A control as a report names it. Runs in the page, as the next two do. */
const nameOf = (element: Element): string =>
  `${element.localName} ${element.id} “${element.textContent.trim().replace(/\s+/g, ' ')}”`;

/** What can be a ring: an outline or a shadow, on the control or on what it stands in. */
const ringOf = (element: Element): string =>
  [element, element.parentElement ?? element]
    .map((one) => getComputedStyle(one))
    .map(({ outlineStyle, outlineWidth, outlineColor, boxShadow }) =>
      outlineStyle === 'none' ? boxShadow : `${outlineWidth} ${outlineColor} ${boxShadow}`,
    )
    .join(' | ');

/** Why a control that has the focus is not to be seen; nothing if all of it is in view and nothing lies over it. */
const coverOf = (element: Element): string => {
  // Words that go on in the next line are several boxes: the first stands for them.
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const isTall = box.height > innerHeight;
  const isIn = (from: number, to: number, end: number) => from >= -1 && to <= end + 1 && to > from;
  if (!isIn(box.left, box.right, innerWidth) || !(isTall || isIn(box.top, box.bottom, innerHeight)))
    return `out of view: ${JSON.stringify(box)}`;
  const middle = isTall ? innerHeight / 2 : box.top + box.height / 2;
  const hit = document.elementFromPoint(box.left + box.width / 2, middle);
  // A label may lie over its own field, as on the paper field.
  const labels = (element as Partial<HTMLInputElement>).labels ?? [];
  if ([element, ...labels].some((one) => one.contains(hit))) return '';
  return `covered by ${hit?.outerHTML.slice(0, 100)}`;
};

/** What has the focus; nothing if the page itself has it. */
const focused = async (page: Page): Promise<ElementHandle<Element> | null> => {
  const handle = await page.evaluateHandle(() =>
    document.activeElement === document.body ? null : document.activeElement,
  );
  return handle.asElement();
};

const hasFocus = (control: ElementHandle<Element>): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

/** The controls of the page, or of the dialog that is open, which are not among those that were reached. */
const missing = (page: Page, reached: readonly ElementHandle<Element>[]): Promise<readonly string[]> =>
  page.evaluate((seen) => {
    const controls = (document.querySelector(':modal') ?? document).querySelectorAll(
      'a[href], button, input, textarea, select, summary, [tabindex]:not([tabindex="-1"]), [role="button"], [role="link"], [role="slider"]',
    );
    return [...controls]
      .filter((one) => !seen.includes(one) && !one.matches(':disabled'))
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => `${one.localName} ${one.id} “${one.textContent.trim().replace(/\s+/g, ' ')}”`);
  }, reached as ElementHandle<Element>[]);

/** Something on the page has the focus: whoever uses the keyboard has not been thrown back to its beginning. */
export const expectPlaced = async (page: Page): Promise<void> => {
  await expect.poll(() => focused(page), `the focus is lost on ${page.url()}`).not.toBeNull();
};

interface Stop {
  readonly control: ElementHandle<Element>;
  readonly name: string;
  readonly drawn: string;
}

/** One press of Tab. What it comes to is in view, and what it leaves was drawn differently while it had the focus. */
const step = async (page: Page, last: Stop | undefined): Promise<Stop | undefined> => {
  await page.keyboard.press('Tab');
  if (last !== undefined && !(await hasFocus(last.control)))
    expect(await last.control.evaluate(ringOf), `no ring on ${last.name}`).not.toBe(last.drawn);
  const control = await focused(page);
  // A heading that a script put the focus on is no stop.
  if (control === null || (await control.getAttribute('tabindex')) === '-1') return undefined;
  const name = `${new URL(page.url()).pathname} ${await control.evaluate(nameOf)}`;
  expect(await control.evaluate(coverOf), name).toBe('');
  return { control, name, drawn: await control.evaluate(ringOf) };
};

/** Tab comes to every control, and at each of them it can be seen. */
export const expectAllReached = async (page: Page): Promise<void> => {
  const reached: ElementHandle<Element>[] = [];
  let left = await missing(page, reached);
  let stop: Stop | undefined;
  // Some controls take several presses: a time has two parts.
  for (let presses = 3 * left.length + 5; presses > 0 && left.length > 0; presses--) {
    stop = await step(page, stop);
    if (stop !== undefined) reached.push(stop.control);
    left = await missing(page, reached);
  }
  expect(left, `not reached by Tab on ${page.url()}`).toEqual([]);
  // One further, which shows how the last one is drawn without the focus.
  await step(page, stop);
};

/** Along a list that is drawn only where somebody looks: each Tab goes on, and what has the focus can be seen. */
export const expectTabsSeen = async (page: Page, presses: number): Promise<void> => {
  const names = new Set<string>();
  let stop: Stop | undefined;
  for (let press = 0; press < presses; press++) {
    stop = await step(page, stop);
    expect(stop, `the focus is lost after ${press} presses`).toBeDefined();
    if (stop !== undefined) names.add(stop.name);
  }
  // Two lines may say the same; nobody is led round in a circle.
  expect(names.size).toBeGreaterThan(presses * 0.9);
};

/** Presses Tab until the control has the focus. */
export const tabTo = async (page: Page, control: Locator): Promise<void> => {
  await expect(control).toBeVisible();
  const there = control.and(page.locator(':focus'));
  for (let press = 0; press < 60 && (await there.count()) === 0; press++) await page.keyboard.press('Tab');
  await expect(control).toBeFocused();
};

/** Goes to a control by Tab and presses a key on it. */
export const pressOn = async (page: Page, control: Locator, key = 'Enter'): Promise<void> => {
  await tabTo(page, control);
  await page.keyboard.press(key);
};
