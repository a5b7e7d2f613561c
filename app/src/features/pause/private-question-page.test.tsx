// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { createPageKit, tap } from './pause-test-kit.tsx';
import { privateCheckKind } from './private-check.record.ts';
import { Page } from './private-question-page.tsx';

afterEach(cleanup);

describe('the private question', () => {
  test('is answered by nobody unless they tap, and can be left open', async () => {
    const page = await createPageKit(Page);
    await page.openAt('/private-question/');
    expect(screen.getByRole('link', { name: 'Leave it open' })).toBeTruthy();
    expect(page.kit.store.query(privateCheckKind).peek()).toEqual([]);
  });

  test('answered with fear shows lines, and says what changes', async () => {
    const page = await createPageKit(Page);
    await page.openAt('/private-question/');
    tap('Sometimes, or often');
    const link = await screen.findByRole('link', { name: 'Lines for when you are afraid' });
    expect(link.getAttribute('href')).toBe('/help/#unsafe');
    expect(screen.getByText(/It may not be you/)).toBeTruthy();
  });

  test('can be answered anew and taken back', async () => {
    const page = await createPageKit(Page);
    const answers = () =>
      page.kit.store
        .query(privateCheckKind)
        .peek()
        .map(({ fields }) => fields.answer);
    await page.openAt('/private-question/');
    tap('Sometimes, or often');
    await waitFor(() => expect(answers()).toEqual(['sometimes']));
    tap('No, never');
    await waitFor(() => expect(answers()).toEqual(['never']));
    tap('Take the answer back');
    await screen.findByText(/counts as never asked/);
    expect(answers()).toEqual([null]);
  });
});
