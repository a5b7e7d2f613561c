// @vitest-environment happy-dom

import { lessons } from 'evenkeel:lessons';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTestStore } from '../../store/test-kit.ts';
import { createPageKit, tap } from '../pause/pause-test-kit.tsx';
import { type Front, lessonPath, PASSED_BY } from './lesson.ts';
import { Page } from './lesson-page.tsx';
import { lessonKind } from './programme.record.ts';
import { lessonId, noted, readingTime } from './programme.ts';

/** The parts of the page that are in view, as a browser tells it. */
let observers: IntersectionObserverCallback[] = [];
const scrollToEnd = () => {
  for (const tell of observers)
    tell([{ isIntersecting: true } as IntersectionObserverEntry], {} as IntersectionObserver);
};

beforeEach(() => {
  observers = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: IntersectionObserverCallback) {
        observers.push(tell);
      }
      observe() {
        return undefined;
      }
      disconnect() {
        return undefined;
      }
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const [lesson] = lessons as readonly [Front, ...Front[]];

/** The page listens to the clock and to what is in view: that begins a moment after it is drawn. */
const listens = () => waitFor(() => expect(observers.length).toBeGreaterThan(0));

const open = async () => {
  const kit = await createTestStore([lessonKind], {});
  const page = await createPageKit(Page, { kit });
  await page.openAt(lessonPath(lesson.slug));
  await listens();
  return {
    ...page,
    kept: () =>
      kit.store
        .query(lessonKind)
        .peek()
        .map(({ fields }) => fields),
  };
};

/** The own part has been fetched and stands there. */
const ownPart = async () => {
  const field = await screen.findByRole('textbox', { name: 'What stood out, in your words' });
  await waitFor(() => expect(observers.length).toBeGreaterThan(1));
  return field;
};

describe('A lesson', () => {
  test('is its text, with its heading, its one exercise and the way on', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(lesson.title);
    expect(screen.getByRole('heading', { name: 'Try it' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Next lesson/ })).toBeTruthy();
    expect(document.querySelectorAll('.try a.btn, .try .note')).toHaveLength(1);
  });

  test('each link in its text leads to what it rests on, on the same page', async () => {
    await open();
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
  });

  test('that was only passed by leaves no trace', async () => {
    const page = await open();
    await page.pass(PASSED_BY - 1000);
    scrollToEnd();
    await ownPart();
    await page.pass(500);
    expect(page.kept()).toEqual([]);
  });

  test('that stood open for a while is noted as opened, once', async () => {
    const page = await open();
    await page.pass(PASSED_BY);
    await ownPart();
    await page.pass(1000);
    await waitFor(() => expect(page.kept()).toHaveLength(1));
    const [first] = page.kept();
    expect(first).toMatchObject({ slug: lesson.slug, openedAt: expect.any(Number) });
    expect(first).not.toHaveProperty('readAt');
    await page.pass(1000);
    expect(page.kept()).toEqual([first]);
  });

  test('is read when its end was reached after the time that reading takes, and not by scrolling to it at once', async () => {
    const page = await open();
    await page.pass(PASSED_BY);
    await ownPart();
    scrollToEnd();
    await page.pass(1000);
    await waitFor(() => expect(page.kept()).toHaveLength(1));
    expect(page.kept()[0]).not.toHaveProperty('readAt');
    await page.pass(readingTime(lesson));
    await waitFor(() => expect(page.kept()[0]).toHaveProperty('readAt'));
    expect(screen.getByRole('button', { name: 'I read it' }).getAttribute('aria-pressed')).toBe('true');
  });

  test('that the person marked as not read stays so, however long it stands open', async () => {
    const page = await open();
    await page.pass(PASSED_BY);
    await ownPart();
    tap('I read it');
    await screen.findByRole('button', { name: 'I read it', pressed: true });
    // A tap while the one before is still being kept counts as the same tap.
    await waitFor(() => {
      if (screen.queryByRole('button', { name: 'I read it', pressed: true })) tap('I read it');
      expect(page.kept()[0]?.readAt).toBeNull();
    });
    scrollToEnd();
    await page.pass(readingTime(lesson));
    await page.pass(1000);
    expect(page.kept()[0]?.readAt).toBeNull();
  });

  test('keeps what stood out, and shows it again', async () => {
    const page = await open();
    await page.pass(PASSED_BY);
    fireEvent.input(await ownPart(), { target: { value: ' A place can change. ' } });
    tap('Keep it');
    await screen.findByText('Kept.');
    // The time of it too: by that the journal and the look back find it.
    expect(page.kept()[0]).toMatchObject({ stoodOut: 'A place can change.', stoodOutAt: expect.any(Number) });
    observers = [];
    await page.openAt(lessonPath(lesson.slug));
    await listens();
    await page.pass(PASSED_BY);
    expect(((await ownPart()) as HTMLTextAreaElement).value).toBe('A place can change.');
  });

  test('loses nothing that was typed and not kept', async () => {
    const page = await open();
    await page.pass(PASSED_BY);
    fireEvent.input(await ownPart(), { target: { value: 'Half a sent' } });
    observers = [];
    await page.openAt(lessonPath(lesson.slug));
    await listens();
    await page.pass(PASSED_BY);
    const field = (await ownPart()) as HTMLTextAreaElement;
    await waitFor(() => expect(field.value).toBe('Half a sent'));
    expect(page.kept().every(({ stoodOut }) => stoodOut === undefined)).toBe(true);
  });

  test('there is none at an address that nobody wrote one for, and that is said', async () => {
    const kit = await createTestStore([lessonKind], {});
    await (await createPageKit(Page, { kit })).openAt('/path/nothing-here/');
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('');
    expect(screen.queryByRole('heading', { name: 'Try it' })).toBeNull();
    expect(document.querySelector('a[href="/path/"]')).not.toBeNull();
  });

  test('two marks are two fields, so that two tabs do not overwrite each other', () => {
    expect(noted('a', { readAt: 1 })).toMatchObject({ id: lessonId('a'), fields: { slug: 'a', readAt: 1 } });
    expect(noted('a', { triedAt: 1 })).not.toMatchObject({ fields: { readAt: 1 } });
  });
});
