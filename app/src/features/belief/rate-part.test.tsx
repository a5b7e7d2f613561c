// @vitest-environment happy-dom
import { uuidV7 } from '@evenkeel/kernel';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { createPageKit, tap } from '../../shell/page-test-kit.tsx';
import { evidenceKind } from '../evidence/evidence.record.ts';
import { beliefKind, convictionKind } from './belief.record.ts';
import { RatePart } from './rate-part.tsx';

const HOUR = 60 * 60_000;
const old = uuidV7(1, new Uint8Array(10));

const Page = () => (
  <main>
    <h1>A belief</h1>
    <RatePart beliefs={[{ id: old, name: 'This belief' }]} />
  </main>
);

const open = async () => {
  const page = await createPageKit(Page, [beliefKind, convictionKind, evidenceKind]);
  const { now } = page.kit.moment();
  await page.put('belief', old, { role: 'old', words: 'I am too much.', at: now });
  await page.openAt('/belief/');
  return page;
};
const slide = async (value: string) =>
  fireEvent.input(await screen.findByRole('slider', { name: 'This belief' }), { target: { value } });
const rate = async (value: string) => {
  await slide(value);
  tap('Keep this');
  await screen.findByText(new RegExp(`This belief: ${value}`));
};

describe('how true a belief feels', () => {
  test('is kept once; then one sentence stands there, for a day', async () => {
    const page = await open();
    await rate('70');
    expect(screen.queryByRole('slider')).toBeNull();
    await page.pass(24 * HOUR - 60_000);
    expect(screen.queryByRole('slider')).toBeNull();
    await page.pass(60_000);
    expect(screen.getByRole('slider')).toBeDefined();
    await rate('65');
    expect(page.all(convictionKind).map(({ value }) => value)).toEqual([70, 65]);
  });

  test('is not asked again because the clock was set back', async () => {
    const page = await open();
    await rate('70');
    await page.setClock(-2 * HOUR);
    expect(screen.queryByRole('slider')).toBeNull();
  });

  test('is not kept twice where another tab was quicker, and what that tab said stands there', async () => {
    const page = await open();
    await slide('40');
    await page.put('conviction', uuidV7(9, new Uint8Array(10)), {
      of: old,
      value: 75,
      at: page.kit.moment().now,
    });
    await waitFor(() => expect(screen.queryByRole('slider')).toBeNull());
    expect(screen.getByText(/This belief: 75/)).toBeDefined();
    expect(page.all(convictionKind)).toHaveLength(1);
  });

  test('that rose by ten brings one thing that was kept against it; by less, nothing', async () => {
    const page = await open();
    for (const [n, words] of [
      [2, 'Jo saved me a seat.'],
      [3, 'Kit rang to ask.'],
    ] as const)
      await page.put('evidence', uuidV7(n, new Uint8Array(10)), {
        at: page.kit.moment().now + n,
        words,
        [`belief/${old}`]: 'against',
      });
    await rate('50');
    expect(screen.queryByText(/You kept this once/)).toBeNull();
    await page.pass(24 * HOUR);
    await rate('55');
    expect(screen.queryByText(/You kept this once/)).toBeNull();
    await page.pass(24 * HOUR);
    await rate('65');
    expect(await screen.findByText(/You kept this once/)).toBeDefined();
    expect(document.body.textContent?.match(/seat|rang/g)).toHaveLength(1);
  });
});
