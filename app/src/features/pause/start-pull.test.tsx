// @vitest-environment happy-dom
import { minutes, uuidV7 } from '@evenkeel/kernel';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Page } from './pause-page.tsx';
import { loadPausePart } from './pause-part.tsx';
import { createPageKit, follow, type PageKit, tap, title, type } from './pause-test-kit.tsx';

const NIGHT = Date.UTC(2026, 10, 24, 23, 10);
const slider = () => screen.queryByRole('slider', { name: 'How strong is the pull?' });

/** A pause of this minute, on the screen. */
const openWith = async (fields: object): Promise<PageKit> => {
  const page = await createPageKit(Page);
  const parked = { parkedAt: NIGHT, message: 'are you there' };
  await page.put('pause', uuidV7(NIGHT, new Uint8Array(10)), { ...parked, ...fields });
  await page.openAt('/pause/');
  return page;
};
const started = () => openWith({ startedAt: NIGHT, endsAt: NIGHT + minutes(10), minutes: 10 });

beforeAll(async () => {
  await loadPausePart();
});
afterEach(cleanup);

describe('the pull at the start', () => {
  test('is asked on the page of the wait, which has begun, and is not filled in', async () => {
    const page = await openWith({});
    expect(slider()).toBeNull();
    tap('Start');
    await title('10 minutes');
    expect(page.pauses()[0]).toMatchObject({ startedAt: NIGHT, endsAt: NIGHT + minutes(10) });
    expect(slider()?.getAttribute('aria-valuetext')).toBe('not answered');
    expect(screen.getByRole('link', { name: 'My worry is accurate' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Decide now' })).toBeTruthy();
  });

  test('is kept with one tap, and the page of the wait is left, with its heading in focus', async () => {
    const page = await started();
    type('How strong is the pull?', '8');
    tap('Keep it');
    await waitFor(() => expect(slider()).toBeNull());
    expect(page.pauses()[0]?.urgeAtStart).toBe(8);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('10 minutes'));
    expect(screen.getByRole('link', { name: 'Look slowly round' })).toBeTruthy();
  });

  test('is left out with one tap, keeps nothing, and is not asked again on the way back', async () => {
    const page = await started();
    tap('Leave it out');
    await waitFor(() => expect(slider()).toBeNull());
    expect(document.activeElement?.textContent).toBe('10 minutes');
    expect(page.pauses()[0]?.urgeAtStart).toBeUndefined();
    follow('My worry is accurate');
    await title('Your worry may be right.');
    follow('Back');
    await title('10 minutes');
    expect(slider()).toBeNull();
  });

  test('kept without an answer says what is missing each time, and leads to the slider', async () => {
    const page = await started();
    const press = async () => {
      screen.getByRole('button', { name: 'Keep it' }).focus();
      tap('Keep it');
      const said = await screen.findByRole('alert');
      expect(said.textContent).toMatch(/leave it out/);
      await waitFor(() => expect(document.activeElement).toBe(slider()));
      return said;
    };
    const first = await press();
    await press();
    // Another element, or a screen reader would not say it again.
    await waitFor(() => expect(screen.getByRole('alert')).not.toBe(first));
    expect(page.pauses()[0]?.urgeAtStart).toBeUndefined();
  });

  test('goes by itself with the first minute, when it is no longer that of the start', async () => {
    const page = await started();
    expect(slider()).toBeTruthy();
    await page.pass(minutes(1));
    await title('9 minutes');
    expect(slider()).toBeNull();
    expect(screen.getByRole('link', { name: 'Mark the pull' })).toBeTruthy();
  });

  test('stays under the finger of somebody who is answering it', async () => {
    const page = await started();
    fireEvent.pointerDown(screen.getByRole('slider'));
    await page.pass(minutes(1));
    await title('9 minutes');
    type('How strong is the pull?', '6');
    tap('Keep it');
    await waitFor(() => expect(slider()).toBeNull());
    expect(page.pauses()[0]?.urgeAtStart).toBe(6);
  });

  test('is not asked of a wait that is older', async () => {
    const page = await started();
    page.kit.pass(minutes(4));
    await page.openAt('/pause/');
    await title('6 minutes');
    expect(slider()).toBeNull();
  });
});
