// @vitest-environment happy-dom
import { idFromKey, minutes, uuidV7 } from '@evenkeel/kernel';
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { pauseFeature } from '../pause/pause.feature.ts';
import { createPageKit, follow, type PageKit, tap, title, type } from '../pause/pause-test-kit.tsx';
import { Page as LookPage } from './look-page.tsx';
import { todayFeature } from './today.feature.ts';
import { Page as TodayPage } from './today-page.tsx';

const MORNING = Date.UTC(2026, 10, 24, 8, 0);
const features = [pauseFeature, todayFeature];
const MESSAGE = 'are you mad at me??';
const idOf = (at: number) => uuidV7(at, new Uint8Array(10));

const openToday = async (now = MORNING): Promise<PageKit> => createPageKit(TodayPage, { now, features });
const withNight = async (page: PageKit, fields: object = {}): Promise<PageKit> => {
  const at = MORNING - minutes(9 * 60);
  await page.put('pause', idOf(at), { parkedAt: at, message: MESSAGE, ending: 'let-go', ...fields });
  return page;
};
const look = async (): Promise<PageKit> => {
  const page = await withNight(await createPageKit(LookPage, { now: MORNING, features }));
  await page.openAt('/last-night/');
  await title('What did you do?');
  return page;
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

  test('shows a check-in from its time on, and to let it be ends it', async () => {
    const page = await openToday();
    const at = MORNING - minutes(60);
    await page.put('pause', idOf(at), {
      parkedAt: at,
      ending: 'check-in-later',
      checkInAt: MORNING + minutes(5),
    });
    await page.openAt('/today/');
    await screen.findByText('Nothing is waiting for you here.');
    await page.pass(minutes(6));
    await screen.findByText('You wanted to look again at 08:05.');
    tap('Let it be');
    await screen.findByText('Nothing is waiting for you here.');
    expect(page.pauses()[0]?.ending).toBe('let-go');
  });

  test('after weeks away counts nothing and asks about nothing', async () => {
    const page = await withNight(await openToday());
    page.kit.pass(minutes(24 * 60 * 30));
    await page.openAt('/today/');
    await title('Good morning.');
    expect(screen.queryByText(/Last night/)).toBeNull();
  });
});

describe('looking at it', () => {
  test('takes two taps, and then keeps a line for next time as my line', async () => {
    const page = await look();
    tap('I waited');
    await title('What happened?');
    tap('They were asleep');
    await title('Something to keep?');
    expect(page.pauses()[0]).toMatchObject({ did: 'waited', happened: 'asleep', morning: 'looked' });
    tap('A line for next time');
    await title('A line for next time');
    type('A line for next time', 'By morning I was fine.');
    tap('Keep it');
    await title('Looked at.');
    expect(page.pauses()[0]?.after).toEqual({ kind: 'line', text: 'By morning I was fine.' });
    const { preparationKind } = await import('../welcome/preparation.record.ts');
    expect(page.kit.store.query(preparationKind).peek()[0]).toMatchObject({
      id: idFromKey('preparation'),
      fields: { line: 'By morning I was fine.' },
    });
  });

  test('a victory needs no words, and nothing needs to be kept', async () => {
    const page = await look();
    tap('I let it go');
    tap('I do not know yet');
    await title('Something to keep?');
    tap('A small victory');
    await title('A small victory');
    tap('Keep it');
    await title('Looked at.');
    expect(page.pauses()[0]?.after).toEqual({ kind: 'victory', text: '' });
  });

  test('a fear that came true is not talked away', async () => {
    await look();
    tap('I asked once');
    tap('It was what I feared');
    await screen.findByText(/your alarm was right this time/);
    expect(screen.getByRole('link', { name: 'My worry is accurate' })).toBeTruthy();
    tap('Nothing to keep');
    await title('Looked at.');
  });

  test('moves the focus to each new question', async () => {
    await look();
    tap('I waited');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('What happened?'));
  });

  test('of a night that is not there leads back', async () => {
    const page = await createPageKit(LookPage, { now: MORNING, features });
    await page.openAt('/last-night/');
    await title('There is nothing to look at here.');
    follow('To Today');
  });
});
