// @vitest-environment happy-dom
import { type Id, uuidV7 } from '@evenkeel/kernel';
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { createPageKit, tap } from '../../shell/page-test-kit.tsx';
import type { Reader } from '../../store/contract.ts';
import { experimentCard } from './experiment.card.ts';
import { experimentKind } from './experiment.record.ts';
import { Card } from './experiment-card.tsx';

const id = uuidV7(1, new Uint8Array(10));

/** The card as it stands on Today, under a heading. */
const Today = () => (
  <main>
    <h1>Today</h1>
    <Card />
  </main>
);

const open = async (fields: object) => {
  const page = await createPageKit(Today, [experimentKind]);
  const { now, offsetMinutes } = page.kit.moment();
  await page.put('experiment', id, { at: now, expected: 'they will sigh', action: 'ask once', ...fields });
  await page.openAt('/today/');
  const { store } = page.kit;
  const read: Reader = {
    all: (kind) => store.query(kind).peek(),
    one: (kind, one: Id) =>
      store
        .query(kind)
        .peek()
        .find((entry) => entry.id === one),
  };
  return { page, isDue: () => experimentCard.isDue(read, { now, offsetMinutes, dayStart: 4 }) };
};

describe('an experiment on Today', () => {
  test('is asked about without its words, and one tap leads to them', async () => {
    const { isDue } = await open({ dueDay: '2020-01-01' });
    expect(isDue()).toBe(true);
    expect(await screen.findByText('Something is ready to look back on.')).toBeDefined();
    expect(document.body.textContent).not.toMatch(/sigh|ask once/);
    expect(screen.getByRole('link', { name: 'Open it' }).getAttribute('href')).toBe(
      `/experiment/look/?id=${id}`,
    );
  });

  test('that is skipped is never asked about again', async () => {
    const { page, isDue } = await open({ dueDay: '2020-01-01' });
    await screen.findByText('Something is ready to look back on.');
    tap('Skip it');
    await waitFor(() => expect(screen.queryByText('Something is ready to look back on.')).toBeNull());
    expect(isDue()).toBe(false);
    expect(page.all(experimentKind)[0]).toMatchObject({ action: 'ask once' });
    expect(page.all(experimentKind)[0]?.skippedAt).toBeTypeOf('number');
  });

  test.each([
    ['whose day is still to come', { dueDay: '2099-01-01' }],
    ['without a day', {}],
    ['that was looked back on', { dueDay: '2020-01-01', closedAt: 5 }],
  ])('%s is not there', async (_, fields) => {
    const { isDue } = await open(fields);
    expect(isDue()).toBe(false);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
