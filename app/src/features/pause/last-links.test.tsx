// @vitest-environment happy-dom
import { minutes, uuidV7 } from '@evenkeel/kernel';
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Page } from './pause-page.tsx';
import { loadPausePart } from './pause-part.tsx';
import { createPageKit, type PageKit, title, unfold } from './pause-test-kit.tsx';

const NIGHT = Date.UTC(2026, 10, 24, 23, 10);
const idAt = (minute: number) => uuidV7(NIGHT + minutes(minute), new Uint8Array(10));

const withPause = async (fields: object): Promise<PageKit> => {
  const page = await createPageKit(Page);
  await page.put('pause', idAt(0), {
    parkedAt: NIGHT,
    message: 'are you there',
    startedAt: NIGHT - minutes(5),
    endsAt: NIGHT + minutes(5),
    minutes: 10,
    ...fields,
  });
  return page;
};

/** The quiet ways that stand on the page now, *More* among them. */
const quiet = () =>
  [...document.querySelectorAll('.last :is(a, summary)')].map((control) => control.textContent);

beforeAll(async () => {
  await loadPausePart();
});
afterEach(cleanup);

describe('the quiet ways under the endings', () => {
  test('are two, and none is folded away', async () => {
    const page = await withPause({});
    await page.pass(minutes(6));
    await page.openAt('/pause/');
    await title('You waited.');
    expect(quiet()).toEqual(['Mark the pull', 'Read the message']);
  });

  test('are two where there would be four: the others stand behind More, on the page only after a tap', async () => {
    const page = await withPause({ urgeAtStart: 8, urgeAtEnd: 2, endsAt: NIGHT - minutes(1) });
    await page.put('pause', idAt(-9), { parkedAt: NIGHT - minutes(9) });
    await page.openAt('/pause/');
    await title('You waited.');
    expect(quiet()).toEqual(['What else it may be', 'More']);
    expect(document.querySelectorAll('.ending')).toHaveLength(6);
    expect(screen.getByRole('link', { name: 'My worry is accurate' }).className).toBe('ending');
    unfold('More');
    await screen.findByRole('link', { name: 'See my wave' });
    expect(quiet().slice(2)).toEqual(['See my wave', 'Read the message', 'Another pause is kept too']);
  });

  test('lead to no wave of one mark', async () => {
    const page = await withPause({ urgeAtEnd: 7, endsAt: NIGHT - minutes(1) });
    await page.openAt('/pause/');
    await title('You waited.');
    expect(quiet()).toEqual(['Read the message']);
  });
});

describe('the ways of the wait', () => {
  const choices = () => [...document.querySelectorAll('.choice')].map((choice) => choice.textContent);

  test('once the pull has eased: what else it may be, of one size with the worry, in place of what calms', async () => {
    const page = await withPause({ urgeAtStart: 8 });
    await page.openAt('/pause/');
    await title('5 minutes');
    expect(choices()).toEqual(['Look slowly round', 'My worry is accurate']);
    await page.put('pause', idAt(0), { [`mark/${NIGHT - minutes(1)}`]: 3 });
    await screen.findByRole('link', { name: 'What else it may be' });
    expect(choices()).toEqual(['What else it may be', 'My worry is accurate']);
    expect(quiet()).toEqual(['Mark the pull', 'Decide now']);
  });

  test('never fold Decide now away', async () => {
    const page = await withPause({ urgeAtStart: 8 });
    await page.put('pause', idAt(-9), { parkedAt: NIGHT - minutes(9) });
    await page.openAt('/pause/');
    await title('5 minutes');
    expect(quiet()).toEqual(['Decide now', 'More']);
    unfold('More');
    await screen.findByRole('link', { name: 'Another pause is kept too' });
    expect(quiet().slice(2)).toEqual(['Mark the pull', 'Another pause is kept too']);
  });
});
