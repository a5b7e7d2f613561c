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
    expect(screen.getByText(/It may not be you/).closest('[role="status"]')).toBeTruthy();
    // What is read out by itself holds nothing to tap.
    expect(link.closest('[role="status"]')).toBeNull();
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
    const said = await screen.findByText(/counts as never asked/);
    expect(answers()).toEqual([null]);
    expect(said.closest('[role="status"]')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take the answer back' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Are you ever afraid of the person you write to?');
  });
});
