// @vitest-environment happy-dom

import { lessons } from 'evenkeel:lessons';
import { type Id, instant } from '@evenkeel/kernel';
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { createTestStore } from '../../store/test-kit.ts';
import { createPageKit } from '../pause/pause-test-kit.tsx';
import { type Front, lessonPath } from './lesson.ts';
import { madeIn } from './made.ts';
import { Page } from './path-page.tsx';
import { programmeCard } from './programme.card.ts';
import { stepWords } from './programme.content.en.ts';
import { lessonKind } from './programme.record.ts';
import { lessonId, type Progress } from './programme.ts';
import { Card } from './programme-card.tsx';
import { StepSection } from './step-view.tsx';

afterEach(cleanup);

const [first, second] = lessons as readonly [Front, Front, ...Front[]];

const open = async (Shown: typeof Page, progress: readonly Progress[]) => {
  const kit = await createTestStore([lessonKind], {});
  const page = await createPageKit(Shown, { kit });
  for (const one of progress) await page.put('lesson', lessonId(one.slug) as Id, one);
  return { ...page, kit };
};
const openPath = async (progress: readonly Progress[]) => {
  const page = await open(Page, progress);
  await page.openAt('/path/');
  return page;
};

const rowOf = (title: string) =>
  screen
    .getAllByText(title)
    .map((one) => one.closest('a.row[href^="/path/"]'))
    .find(Boolean);

describe('The home of Path', () => {
  test('lists every lesson with its title, summary and minutes, and none of them is locked', async () => {
    await openPath([]);
    for (const lesson of lessons) {
      const row = rowOf(lesson.title);
      expect(row?.getAttribute('href')).toBe(lessonPath(lesson.slug));
      expect(row?.textContent).toContain(lesson.summary);
      expect(row?.textContent).toContain(`${lesson.minutes} minute`);
    }
  });

  test('where nothing was kept it begins with the first lesson', async () => {
    await openPath([]);
    expect(screen.getByRole('link', { name: 'Read it' }).getAttribute('href')).toBe(lessonPath(first.slug));
  });

  test('says in words what was read and tried, and never in figures', async () => {
    await openPath([{ slug: first.slug, readAt: 1, triedAt: 2 }]);
    await screen.findByText('Next');
    expect(rowOf(first.title)?.textContent).toContain('Read and tried');
    expect(rowOf(second.title)?.textContent).not.toMatch(/Read|Tried/);
    expect(document.body.textContent).not.toMatch(/%|\d+ of \d+|\d+\/\d+/);
  });

  test('goes on after the last lesson that was read, and back to one that was left before its end', async () => {
    await openPath([{ slug: first.slug, readAt: 1 }]);
    expect((await screen.findByRole('link', { name: 'Read it' })).getAttribute('href')).toBe(
      lessonPath(second.slug),
    );
    await openPath([{ slug: first.slug, openedAt: 1 }]);
    expect((await screen.findByRole('link', { name: 'Go on reading' })).getAttribute('href')).toBe(
      lessonPath(first.slug),
    );
    expect(screen.getByText('Where you were')).toBeTruthy();
  });

  test('unfolds the step that the person is in, and no other', async () => {
    await openPath([{ slug: first.slug, readAt: 1 }]);
    await screen.findByText('Next');
    const unfolded = [...document.querySelectorAll('details')].filter((one) => one.open);
    expect(unfolded).toHaveLength(1);
    const step = unfolded[0]?.closest('section');
    expect(within(step as HTMLElement).getByRole('heading', { level: 2 }).textContent).toBe(
      stepWords[second.step].title,
    );
  });

  test('says softly that two a week are plenty', async () => {
    const { kit } = await openPath([]);
    const now = kit.moment().now;
    await openPath([
      { slug: first.slug, readAt: now - 1000 },
      { slug: second.slug, readAt: now - 2000 },
    ]);
    expect(await screen.findByText(/plenty for this week/)).toBeTruthy();
  });

  test('when all were read there is nothing to go on with, and they stay', async () => {
    await openPath(lessons.map(({ slug }) => ({ slug, readAt: 1 })));
    expect(await screen.findByText(/You have read them all/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Read it' })).toBeNull();
  });
});

describe('What a person made', () => {
  const draw = (routes: readonly string[]) =>
    render(
      <StepSection
        step="beliefs"
        lessons={[]}
        progress={[]}
        isOpen={false}
        routes={routes}
        count={(line) => <small>{line.path}</small>}
      />,
    );

  test('stands in its step once its page is built', () => {
    draw(['/beliefs/', '/fears/']);
    expect(screen.getByRole('link', { name: /Limiting beliefs/ }).getAttribute('href')).toBe('/beliefs/');
    expect(screen.queryByRole('link', { name: /Fears/ })).toBeNull();
    expect(screen.queryByRole('link', { name: /Affirmations/ })).toBeNull();
  });

  test('has no heading where there is nothing to lead to', () => {
    draw([]);
    expect(screen.queryByText('What you made')).toBeNull();
    expect(madeIn('beliefs', [])).toEqual([]);
  });
});

describe('The card of Today', () => {
  const clock = { now: instant(Date.parse('2026-11-24T09:00:00Z')), offsetMinutes: 0, dayStart: 4 };
  const due = (progress: readonly Progress[]) =>
    programmeCard.isDue(
      { all: () => progress.map((fields) => ({ fields })) as never, one: () => undefined },
      clock,
    );

  test('is an offer, so Today holds it back late and on a hard day', () => {
    expect(programmeCard.isAskedFor).toBeUndefined();
  });

  test('is due on a day without a lesson, as long as one is left', () => {
    expect(due([])).toBe(true);
    expect(due([{ slug: first.slug, readAt: clock.now - 60_000 }])).toBe(false);
    expect(due(lessons.map(({ slug }) => ({ slug, readAt: 1 })))).toBe(false);
  });

  test('leads to the next lesson, and does not say its name', async () => {
    const page = await open(
      () => (
        <main>
          <h1>Today</h1>
          <Card isFirst />
        </main>
      ),
      [{ slug: first.slug, readAt: 1 }],
    );
    await page.openAt('/today/');
    expect(screen.getByRole('link').getAttribute('href')).toBe(lessonPath(second.slug));
    expect(document.body.textContent).not.toContain(second.title);
  });
});
