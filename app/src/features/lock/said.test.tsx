// @vitest-environment happy-dom
import { fail, ok, Secret } from '@evenkeel/kernel';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type World, WorldProvider } from '../../shell/world.ts';
import { createTestStore } from '../../store/test-kit.ts';
import { createPageKit, tap, title, type } from '../pause/pause-test-kit.tsx';
import { Screen } from './lock-screen.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { SetPassphrase } from './set-passphrase.tsx';
import { TryWait } from './try-wait.tsx';

vi.setConfig({ testTimeout: 30_000 });

const HERON = 'the heron at the weir was patient';
const alerts = () => screen.getAllByRole('alert').map((alert) => alert.querySelector('p'));
const alert = () => alerts().find((said) => said !== null);

afterEach(cleanup);

/** Taps twice what is wrong in the same way: both times something new is put into the alert. */
const saidTwice = async (press: () => void, words: RegExp) => {
  press();
  await waitFor(() => expect(alert()?.textContent).toMatch(words));
  const first = alert();
  press();
  await waitFor(() => expect(alert()).not.toBe(first));
  expect(alert()?.textContent).toMatch(words);
};

describe('What is wrong a second time is said a second time', () => {
  test('on the lock screen', async () => {
    const kit = await createTestStore([]);
    expect(await kit.store.lock.set(new Secret(HERON))).toEqual(ok(undefined));
    kit.store.lock.closeHere();
    await (await createPageKit(Screen, { kit })).openAt('/today/');
    await saidTwice(() => tap('Open'), /Type your passphrase first/);
  });

  test('where words are chosen, and where they are typed once more', async () => {
    await (await createPageKit(SetPassphrase)).openAt('/passphrase/');
    tap('My own words');
    type('My passphrase', 'too short');
    await saidTwice(() => tap('Next'), /fewer than 15/);
    type('My passphrase', HERON);
    tap('Next');
    await title('Type it once');
    type('The same passphrase', 'another one than that was');
    await saidTwice(() => tap('Lock it'), /not the same/);
  });
});

test('what cannot be read, and so forbids a lock, is said with what can be done', async () => {
  const page = await createPageKit(SetPassphrase, {
    store: (store) => ({ ...store, lock: { ...store.lock, set: async () => fail({ type: 'unreadable' }) } }),
  });
  await page.openAt('/passphrase/');
  tap('My own words');
  type('My passphrase', HERON);
  tap('Next');
  await title('Type it once');
  type('The same passphrase', HERON);
  tap('Lock it');
  await waitFor(() =>
    expect(alert()?.textContent).toMatch(/cannot be read.*Nothing has changed.*Close all tabs/),
  );
});

test('how long to wait is heard as it begins and as it ends, and not at each second', async () => {
  const { rerender } = render(<TryWait left={0} />);
  const heard = () => screen.getByRole('status').textContent;
  expect(heard()).toBe('');
  rerender(<TryWait left={4} />);
  await waitFor(() => expect(heard()).toBe('You can try again in 4 seconds.'));
  rerender(<TryWait left={3} />);
  expect(screen.getByText('You can try again in 3 seconds.').getAttribute('aria-hidden')).toBe('true');
  expect(heard()).toBe('You can try again in 4 seconds.');
  rerender(<TryWait left={0} />);
  expect(heard()).toBe('You can try again now.');
  rerender(<TryWait left={8} />);
  expect(heard()).toBe('You can try again in 8 seconds.');
});

test.each([true, false])('a password manager is offered the passphrase only outside the demo', (isIn) => {
  const world = { demo: { isIn } } as unknown as World;
  render(
    <WorldProvider value={world}>
      <PassphraseField label="Passphrase" text="" onText={() => undefined} complete="new-password" />
    </WorldProvider>,
  );
  const field = screen.getByLabelText('Passphrase');
  expect([field.getAttribute('type'), field.getAttribute('autocomplete')]).toEqual(
    isIn ? ['text', 'off'] : ['password', 'new-password'],
  );
  expect(field.classList.contains('covered')).toBe(isIn);
});
