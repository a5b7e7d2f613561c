// @vitest-environment happy-dom
import { type Change, instant, uuidV7 } from '@evenkeel/kernel';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endWords, exerciseWords } from '../features/grounding/grounding.content.en.ts';
import { exercises } from '../features/grounding/grounding.ts';
import { groundingPage } from '../features/grounding/grounding-view.ts';
import { elToDom, elToHtml } from '../ui/element.ts';
import { groundingPlaces, mountGrounding } from './grounding-mount.ts';
import { createWayBack } from './way-back.ts';
import { createFakeBrowser } from './way-back-test-kit.ts';

const NIGHT = Date.UTC(2026, 10, 24, 23, 10);
let root: HTMLElement;
let end: () => void;
let saved: Change[];
let went: string[];
let browser: ReturnType<typeof createFakeBrowser>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(NIGHT);
  saved = [];
  went = [];
  browser = createFakeBrowser('/grounding/');
  root = elToDom(groundingPage()) as HTMLElement;
  document.body.replaceChildren(root);
  end = mountGrounding(root, {
    moment: () => ({
      now: instant(Date.now()),
      offsetMinutes: 0,
      offsetAt: () => 0,
      newId: () => uuidV7(Date.now(), new Uint8Array(10)),
    }),
    elapsed: () => Date.now(),
    save: async (changes) => saved.push(...changes),
    go: (path) => went.push(path),
    wayBack: createWayBack(groundingPlaces, browser.window, Date.now),
  });
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

const heading = () => root.querySelector('.say h1')?.textContent;
const press = (selector: string) => root.querySelector<HTMLElement>(selector)?.click();
const begin = (exercise: string) => press(`[data-exercise="${exercise}"]`);
const goThrough = (exercise: (typeof exercises)[number]) => {
  for (const _ of exerciseWords[exercise].steps) press('[data-ground="next"]');
};
const fields = () => saved.at(-1) as { fields: Record<string, unknown> } | undefined;

test('one thing stands on a screen, no typing, and every screen has a way out', () => {
  begin('feet');
  for (const { say } of exerciseWords.feet.steps) {
    expect(heading()).toBe(say);
    expect(root.querySelector('input, textarea')).toBeNull();
    expect(root.querySelector('[data-ground="end"]')).not.toBeNull();
    press('[data-ground="next"]');
  }
  expect(heading()).toBe(endWords.title);
});

test('the focus goes to what is new', () => {
  begin('feet');
  expect(document.activeElement?.textContent).toBe(exerciseWords.feet.steps[0]?.say);
});

test('after three minutes it says so and takes nothing away; the next tap ends the exercise', async () => {
  begin('senses');
  await vi.advanceTimersByTimeAsync(180_100);
  expect(root.querySelector('[role="status"]')?.textContent).toBe(endWords.timeUp);
  expect(heading()).toBe(exerciseWords.senses.steps[0]?.say);
  press('[data-ground="next"]');
  expect(heading()).toBe(endWords.title);
});

test('what was done and how it was is kept', async () => {
  begin('senses');
  await vi.advanceTimersByTimeAsync(90_000);
  goThrough('senses');
  press('[data-ground="felt-better"]');
  expect(fields()?.fields).toMatchObject({ ground: 'senses', felt: 'better', seconds: 90, why: 'hard' });
});

test('worse leads to people first, as large as another kind, and worse again to people only', () => {
  begin('senses');
  press('[data-ground="end"]');
  press('[data-ground="felt-worse"]');
  const ways = [...root.querySelectorAll('.choices .choice')].map((way) => way.getAttribute('href'));
  expect(ways).toEqual(['/help/', '#feet']);
  begin('feet');
  press('[data-ground="end"]');
  press('[data-ground="felt-worse"]');
  expect(root.querySelector('.choices [data-exercise]')).toBeNull();
  press('.choices [href="/help/"]');
  expect(went).toEqual(['/help/']);
});

test('wherever it leads, the focus is on a heading that says where', () => {
  const onHeading = () => {
    browser.settle();
    expect(document.activeElement).toBe(root.querySelector('.say h1'));
    return heading();
  };
  press('[data-ground="others"]');
  expect(onHeading()).toBe('Four more ways');
  press('[data-ground="home"]');
  expect(onHeading()).toBe('Look slowly round');
  begin('feet');
  press('[data-ground="end"]');
  expect(onHeading()).toBe('How is it now?');
  press('[data-ground="felt-same"]');
  onHeading();
  press('[data-ground="all"]');
  expect(onHeading()).toBe('Seven ways');
});

test('Back returns from an exercise to the list, keeps what was done, and leaves only from there', async () => {
  begin('feet');
  press('[data-ground="next"]');
  await vi.advanceTimersByTimeAsync(20_000);
  browser.back();
  expect(heading()).toBe('Look slowly round');
  expect(document.activeElement?.textContent).toBe('Look slowly round');
  expect(fields()?.fields).toMatchObject({ ground: 'feet', seconds: 20 });
  expect(browser.hasLeft()).toBe(false);
  await vi.advanceTimersByTimeAsync(180_000);
  expect(heading()).toBe('Look slowly round');
  browser.back();
  expect(browser.hasLeft()).toBe(true);
});

test('all seven can be read and done where there are no scripts', () => {
  const html = elToHtml(groundingPage());
  for (const exercise of exercises) {
    expect(html).toContain(`id="${exercise}"`);
    for (const { say } of exerciseWords[exercise].steps) expect(html).toContain(say);
  }
});
