// @vitest-environment happy-dom
import { minutes, uuidV7 } from '@evenkeel/kernel';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Page } from './pause-page.tsx';
import { createPageKit, title } from './pause-test-kit.tsx';

const fetched = vi.hoisted(() => vi.fn());
vi.mock('./one-pause.tsx', () => {
  fetched();
  throw new Error('offline');
});
afterEach(cleanup);

test('the first screen fetches nothing more until somebody touches it, and stays when that fails', async () => {
  const page = await createPageKit(Page);
  await page.openAt('/pause/');
  expect(fetched).not.toHaveBeenCalled();
  fireEvent.pointerDown(screen.getByRole('button', { name: 'Park' }));
  await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
  await title('Before you reach out');
});

test('a pause whose code cannot be fetched says so, with a way to try again', async () => {
  const page = await createPageKit(Page);
  const parkedAt = page.kit.moment().now - minutes(1);
  await page.put('pause', uuidV7(parkedAt, new Uint8Array(10)), { parkedAt, message: 'are you there' });
  await page.openAt('/pause/');
  await title('Something went wrong here.');
  expect(screen.getByText(/What you saved is safe on this device/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Calm' }).getAttribute('href')).toBe('/calm/');
});
