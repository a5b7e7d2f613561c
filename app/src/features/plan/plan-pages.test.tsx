// @vitest-environment happy-dom
import { idFromKey } from '@evenkeel/kernel';
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { createPageKit, tap, title, type } from '../../shell/page-test-kit.tsx';
import { cameKind, commonNameKind } from './neighbour.record.ts';
import { Page as New } from './new-page.tsx';
import { planKind } from './plan.record.ts';
import { PlannedLine } from './planned-line.tsx';
import { Page as Plans } from './plans-page.tsx';

const kinds = [planKind, cameKind, commonNameKind];

describe('Making a plan', () => {
  test('for a common trigger fills in when, and reads the whole sentence', async () => {
    const page = await createPageKit(New, kinds);
    await page.openAt('/plan/new/?cue=late-reply');
    await screen.findByDisplayValue('a reply comes late');
    type('then I will …', 'put the phone away');
    expect(await screen.findByText('When a reply comes late, then I will put the phone away.')).toBeTruthy();
    tap('Keep it');
    await waitFor(() =>
      expect(page.all(planKind)).toMatchObject([
        { cue: 'late-reply', cueWords: 'a reply comes late', will: 'put the phone away' },
      ]),
    );
  });

  test('for another cue leaves words of one’s own alone', async () => {
    const page = await createPageKit(New, kinds);
    await page.openAt('/plan/new/');
    tap('Plans changed');
    await screen.findByDisplayValue('plans change');
    tap('Time apart');
    await screen.findByDisplayValue('we are apart');
    type('When …', 'Sam is away');
    tap('A change of tone');
    expect(await screen.findByDisplayValue('Sam is away')).toBeTruthy();
  });

  test('a second one for the same cue is not kept, and the first is shown', async () => {
    const page = await createPageKit(New, kinds);
    await page.put('plan', idFromKey('a plan'), { cue: 'late-reply', cueWords: 'x', will: 'y' });
    await page.openAt('/plan/new/?cue=late-reply');
    type('then I will …', 'put the phone away');
    expect((await screen.findByRole('link', { name: 'Go to that plan' })).getAttribute('href')).toBe(
      `/plan/?id=${idFromKey('a plan')}`,
    );
    tap('Keep it');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(page.all(planKind)).toHaveLength(1);
  });

  test('without a thing to do nothing is kept', async () => {
    const page = await createPageKit(New, kinds);
    await page.openAt('/plan/new/?cue=late-reply');
    await screen.findByDisplayValue('a reply comes late');
    tap('Keep it');
    expect(await screen.findByText(/one thing that you will do then/)).toBeTruthy();
    expect(page.all(planKind)).toHaveLength(0);
  });
});

describe('The list of plans', () => {
  test('offers what has no plan yet, first what came most often', async () => {
    const page = await createPageKit(Plans, kinds);
    const at = page.kit.moment().now;
    for (const key of ['a', 'b'])
      await page.put('trigger', idFromKey(key), { at, common: 'time-apart', commonWords: 'Time apart' });
    await page.put('plan', idFromKey('a plan'), { cue: 'post', cueWords: 'I see it', will: 'look away' });
    await page.openAt('/plans/');
    await title('Plans');
    const offered = screen.getAllByRole('link').map((one) => one.textContent);
    expect(offered[0]).toBe('When I see it, then I will look away.');
    expect(offered[1]).toBe('Time apart');
    expect(offered).not.toContain('A post I saw');
  });
});

describe('What was planned', () => {
  const Kept = () => (
    <main>
      <h1>Kept</h1>
      <PlannedLine cue={{ common: 'post', commonWords: 'A post I saw' }} />
    </main>
  );

  test('stands where its cue came, and nothing where none was planned', async () => {
    const page = await createPageKit(Kept, kinds);
    await page.openAt('/');
    expect(screen.queryByText('You planned')).toBeNull();
    await page.put('plan', idFromKey('a plan'), { cue: 'post', cueWords: 'I see it', will: 'look away' });
    expect(await screen.findByText('When I see it, then I will look away.')).toBeTruthy();
  });
});
