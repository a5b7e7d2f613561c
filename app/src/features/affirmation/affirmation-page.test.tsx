// @vitest-environment happy-dom
import { idFromKey } from '@evenkeel/kernel';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { createPageKit, type PageKit, tap, title } from '../../shell/page-test-kit.tsx';
import { convictionKind } from '../belief/belief.record.ts';
import { affirmationKind, practiceKind } from './affirmation.record.ts';
import { Page as OnePage } from './affirmation-page.tsx';
import { Page as DoubtPage } from './doubt-page.tsx';
import { Page as NewPage } from './new-page.tsx';
import { Page as PractisePage } from './practise-page.tsx';

const DAY = 24 * 60 * 60_000;
const NOW = Date.UTC(2026, 10, 24, 9);
const [OLD, BRIDGE, SAID] = [idFromKey('old'), idFromKey('bridge'), idFromKey('said')];
const WORDS = 'Some people have stayed.';

/** A bridge that was rated yesterday, what speaks for it, and an affirmation that says it. */
const lived = async (Page: Parameters<typeof createPageKit>[0], value: number): Promise<PageKit> => {
  const page = await createPageKit(Page, [affirmationKind, practiceKind], { now: NOW });
  await page.put('belief', OLD, { role: 'old', words: 'Everybody leaves.', at: 1 });
  await page.put('belief', BRIDGE, { role: 'bridge', words: WORDS, of: OLD, at: 2 });
  await page.put('conviction', idFromKey('rating'), { of: BRIDGE, value, at: NOW - DAY });
  await page.put('evidence', idFromKey('piece'), {
    words: 'Priya rang when I went quiet.',
    at: NOW - 2 * DAY,
    [`belief/${OLD}`]: 'against',
  });
  await page.put('affirmation', SAID, { words: WORDS, belief: BRIDGE, at: 3 });
  return page;
};

const newest = <Fields extends { readonly at: number }>(all: readonly Fields[]) =>
  all.toSorted((one, other) => one.at - other.at).at(-1);

const rate = (value: number) =>
  fireEvent.input(screen.getByRole('slider', { name: 'How true it feels' }), { target: { value } });

describe('An affirmation that says a belief', () => {
  test('comes in doubt once the belief is believed, with one line of own evidence', async () => {
    const page = await lived(DoubtPage, 60);
    await page.openAt('/affirmation/doubt/');
    expect(await screen.findByText(WORDS)).toBeTruthy();
    expect(screen.getByText('Priya rang when I went quiet.')).toBeTruthy();
    tap('I have read it');
    await title('You have read it.');
    await waitFor(() => expect(page.all(practiceKind)).toMatchObject([{ of: SAID, how: 'read', at: NOW }]));
  });

  test('does not come while the belief is not, and whoever is afraid of somebody finds the lines', async () => {
    const page = await lived(DoubtPage, 59);
    await page.put('private-check', idFromKey('private-check'), { answer: 'sometimes' });
    await page.openAt('/affirmation/doubt/');
    await title('No line for now');
    expect(screen.queryByText(WORDS)).toBeNull();
    expect(screen.getByRole('link', { name: 'I am afraid of them' }).getAttribute('href')).toBe(
      '/help/#unsafe',
    );
  });

  test('is rated under the belief, once in 24 hours', async () => {
    const page = await lived(OnePage, 40);
    await page.openAt(`/affirmation/?id=${SAID}`);
    await title(`‘${WORDS}’`);
    rate(65);
    fireEvent.click(await screen.findByRole('button', { name: 'Keep this rating' }));
    await screen.findByText('It felt 65 of 100 true.');
    expect(newest(page.all(convictionKind))).toMatchObject({ of: BRIDGE, value: 65, at: NOW });
    expect(screen.queryByRole('slider')).toBeNull();
  });

  test('has a bridge with own evidence in it offered while it is far off', async () => {
    const page = await lived(NewPage, 30);
    await page.openAt(`/affirmation/new/?of=${SAID}`);
    await title('A smaller sentence');
    tap('Some people have stayed: Priya rang when I went quiet.');
    await screen.findByRole('slider');
    rate(70);
    tap('Keep it');
    await waitFor(() => expect(page.all(affirmationKind)).toHaveLength(2));
    const made = newest(page.all(affirmationKind));
    expect(made).toMatchObject({
      bridgeOf: SAID,
      words: 'Some people have stayed: Priya rang when I went quiet.',
    });
    expect(newest(page.all(convictionKind))?.of).not.toBe(BRIDGE);
  });

  test('is begun from the belief with its words, and is not rated twice the same day', async () => {
    const page = await lived(NewPage, 80);
    await page.put('conviction', idFromKey('today'), { of: BRIDGE, value: 81, at: NOW - 1 });
    await page.put('affirmation', SAID, { words: 'other words' });
    await page.openAt(`/affirmation/new/?belief=${BRIDGE}`);
    await title('A sentence to say');
    expect(screen.getByDisplayValue(WORDS)).toBeTruthy();
    expect(screen.queryByRole('slider')).toBeNull();
    tap('Keep it');
    await waitFor(() => expect(page.all(affirmationKind)).toHaveLength(2));
    expect(newest(page.all(affirmationKind))).toMatchObject({ belief: BRIDGE, words: WORDS, at: NOW });
    expect(page.all(convictionKind)).toHaveLength(2);
  });
});

describe('What is written while practising', () => {
  test.each([
    [false, undefined],
    [true, 'my hand wrote this'],
  ])('is kept only if the person wants that: %s', async (wants, text) => {
    const page = await lived(PractisePage, 80);
    await page.openAt(`/affirmation/practise/?id=${SAID}`);
    await title('One sentence, slowly');
    tap('Write it');
    fireEvent.input(screen.getByLabelText('Write it here'), { target: { value: ' my hand wrote this ' } });
    if (wants) tap('Keep what I write');
    tap('I have done it');
    await title('How is it now?');
    tap('Lighter');
    await title('That was it.');
    expect(page.all(practiceKind)).toEqual([
      { of: SAID, how: 'written', at: NOW, offsetMinutes: 0, after: 'lighter', ...(text ? { text } : {}) },
    ]);
  });
});
