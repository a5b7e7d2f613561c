// @vitest-environment happy-dom
import { idFromKey, minutes, uuidV7 } from '@evenkeel/kernel';
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { createTestStore, type TestStore } from '../../store/test-kit.ts';
import { calmFeature } from '../calm/calm.feature.ts';
import { sessionKind } from '../calm/session.record.ts';
import { pauseFeature } from '../pause/pause.feature.ts';
import { pauseKind } from '../pause/pause.record.ts';
import { createPageKit, type PageKit, tap, title } from '../pause/pause-test-kit.tsx';
import { preparationKind } from '../welcome/preparation.record.ts';
import { welcomeFeature } from '../welcome/welcome.feature.ts';
import { todayFeature } from './today.feature.ts';
import { Page as TodayPage } from './today-page.tsx';

const MORNING = Date.UTC(2026, 10, 24, 8, 0);
const features = [pauseFeature, todayFeature];
const withOffers = [...features, welcomeFeature, calmFeature];
const MESSAGE = 'are you mad at me??';
const hours = (count: number) => minutes(count * 60);
const idOf = (at: number) => uuidV7(at, new Uint8Array(10));

const openToday = async (now = MORNING): Promise<PageKit> => createPageKit(TodayPage, { now, features });
const withNight = async (page: PageKit, fields: object = {}): Promise<PageKit> => {
  const at = MORNING - hours(9);
  await page.put('pause', idOf(at), { parkedAt: at, message: MESSAGE, ending: 'let-go', ...fields });
  return page;
};
/** A store whose reading of the hour at which a day starts is answered when the test says so. */
const withSlowHour = async (now: number): Promise<{ kit: TestStore; answer: (hour?: number) => void }> => {
  const kit = await createTestStore([pauseKind, sessionKind, preparationKind], { now });
  let answer: (hour?: number) => void = () => undefined;
  const hour = new Promise<number | undefined>((resolve) => {
    answer = resolve;
  });
  const openFields = { ...kit.openFields, get: () => hour as Promise<never> };
  return { kit: { ...kit, openFields }, answer: (value) => answer(value) };
};

afterEach(cleanup);

describe('Today', () => {
  test('greets without a number and says one kind sentence when nothing is due', async () => {
    const page = await openToday();
    await page.openAt('/today/');
    await title('Good morning.');
    await screen.findByText('Nothing is waiting for you here.');
    expect(screen.getByText('Tuesday 24 November')).toBeTruthy();
    expect(document.querySelector('main')?.textContent?.replace('Tuesday 24 November', '')).not.toMatch(/\d/);
  });

  test('after a hard night asks once and quotes nothing', async () => {
    const page = await withNight(await openToday());
    await page.openAt('/today/');
    await title(/Last night\..*Look at it, or let it be\?/);
    expect(document.body.textContent).not.toContain(MESSAGE);
    expect(document.body.textContent).not.toContain('Good morning');
    tap('Let it be');
    await title('Good morning.');
    expect(page.pauses()[0]?.morning).toBe('let-be');
    await page.openAt('/today/');
    await title('Good morning.');
  });

  test('shows a check-in from its time on, and no tap there ends it', async () => {
    const page = await openToday();
    const at = MORNING - minutes(60);
    await page.put('pause', idOf(at), {
      parkedAt: at,
      ending: 'check-in-later',
      checkInAt: MORNING + minutes(5),
    });
    await page.openAt('/today/');
    await screen.findByText('Nothing has to be done today.');
    await page.pass(minutes(6));
    await screen.findByText('You wanted to look again at 08:05.');
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('link', { name: 'Look at it' })).toBeTruthy();
  });

  test('keeps the promise of a check-in before it asks about the night, and after', async () => {
    const page = await openToday();
    const at = MORNING - hours(9);
    await page.put('pause', idOf(at), {
      parkedAt: at,
      message: 'are you mad at me??',
      ending: 'check-in-later',
      checkInAt: MORNING - 1,
    });
    await page.openAt('/today/');
    await screen.findByText('You wanted to look again at 07:59.');
    expect(screen.queryByText(/Last night/)).toBeNull();
  });

  test('after weeks away counts nothing and asks about nothing', async () => {
    const page = await withNight(await openToday());
    page.kit.pass(minutes(24 * 60 * 30));
    await page.openAt('/today/');
    await title('Good morning.');
    expect(screen.queryByText(/Last night/)).toBeNull();
  });

  test('moves the focus to the greeting when the night was let be', async () => {
    const page = await withNight(await openToday());
    await page.openAt('/today/');
    await title(/Last night/);
    tap('Let it be');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Good morning.'));
  });

  test('draws its heading at once, also while the hour at which the day starts is being read', async () => {
    const { kit } = await withSlowHour(MORNING);
    const page = await createPageKit(TodayPage, { kit, features });
    await page.openAt('/today/');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Good morning.');
  });

  test('greets nobody before the question of the morning, and hands the focus on to it', async () => {
    const { kit, answer } = await withSlowHour(MORNING);
    const page = await withNight(await createPageKit(TodayPage, { kit, features }));
    const opened = page.openAt('/today/');
    const main = await screen.findByRole('main');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(main.textContent).toBe('');
    main.tabIndex = -1;
    main.focus();
    answer(4);
    await opened;
    await title(/Last night/);
    expect(document.activeElement?.textContent).toMatch(/^Last night/);
  });
});

describe('what Today offers', () => {
  const openAt = async (now: number, put?: (page: PageKit) => Promise<void>): Promise<void> => {
    const page = await createPageKit(TodayPage, { now, features: withOffers });
    await put?.(page);
    await page.openAt('/today/');
  };
  const pauseAt = (at: number, fields: object) => (page: PageKit) =>
    page.put('pause', idOf(at), { parkedAt: at, ...fields });

  test('is to prepare the next hard moment, on a calm day', async () => {
    await openAt(MORNING);
    expect(
      (await screen.findByRole('link', { name: 'Prepare my next hard moment' })).getAttribute('href'),
    ).toBe('/prepare/');
  });

  test('is five minutes of practice once that is prepared', async () => {
    await openAt(MORNING, (page) => page.put('preparation', idFromKey('preparation'), { preparedAt: 1 }));
    await screen.findByRole('link', { name: 'Practise five minutes' });
    expect(screen.queryByText(/Prepare/)).toBeNull();
  });

  test('is nothing late at night', async () => {
    await openAt(Date.UTC(2026, 10, 24, 23, 10));
    await title('It is late.');
    await screen.findByText('Nothing has to be done tonight.');
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Help me now']);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('is nothing in the evening of a hard moment', async () => {
    await openAt(Date.UTC(2026, 10, 24, 20, 10), pauseAt(Date.UTC(2026, 10, 24, 15), { ending: 'let-go' }));
    await title('Good evening.');
    await screen.findByText('That was enough for one day. Nothing has to be done tonight.');
    expect(screen.getByRole('link', { name: 'Help me now' }).getAttribute('href')).toBe('/calm/');
    expect(screen.queryByText(/Prepare/)).toBeNull();
  });

  test('is nothing on the day of a hard session', async () => {
    const at = MORNING - hours(1);
    await openAt(MORNING + hours(6), (page) =>
      page.put('session', idOf(at), { startedAt: at, seconds: 60, why: 'hard' }),
    );
    await screen.findByText('Nothing has to be done today.');
    expect(screen.queryByText(/Prepare/)).toBeNull();
  });

  test.each([
    [7, 'Nothing has to be done today.'],
    [6, 'Prepare my next hard moment'],
  ])('on the day of a trigger that was marked %i of 10: %s', async (strength, said) => {
    const at = MORNING - hours(1);
    await openAt(MORNING + hours(6), (page) => page.put('trigger', idOf(at), { at, strength }));
    await screen.findByText(said);
  });

  test('holds back no check-in that the person asked for, late and after a hard day', async () => {
    const now = Date.UTC(2026, 10, 24, 23, 10);
    await openAt(now, pauseAt(now - hours(2), { ending: 'check-in-later', checkInAt: now - 1 }));
    await screen.findByText('You wanted to look again at 23:09.');
    expect(screen.queryByText(/Nothing has to be done/)).toBeNull();
    expect(screen.queryByText(/Prepare/)).toBeNull();
  });
});
