// @vitest-environment happy-dom
import { added, ok } from '@evenkeel/kernel';
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { World } from '../../shell/world.ts';
import { createTestStore, type TestStore } from '../../store/test-kit.ts';
import { preparationKind } from './preparation.record.ts';
import { preparationId } from './preparation.ts';

const network = vi.hoisted(() => ({ isGone: true, asked: 0 }));

/** Prepare in a fresh document, in which nothing has been fetched yet. */
const openAt = async (path: string, fields?: { readonly plan: string }): Promise<TestStore> => {
  vi.resetModules();
  vi.doMock('./late-step.tsx', async (original) => {
    network.asked += 1;
    if (network.isGone) throw new Error('offline');
    return original();
  });
  const { Page } = await import('./prepare-page.tsx');
  const { WorldProvider } = await import('../../shell/world.ts');
  const { LocationProvider } = await import('../../shell/location.tsx');
  const kit = await createTestStore([preparationKind]);
  if (fields) await kit.store.commit<never>(() => ok([added('preparation', preparationId, fields)]));
  const world: World = {
    store: kit.store,
    openFields: kit.openFields,
    device: {
      share: async () => 'unavailable',
      canShare: false,
      copy: async () => true,
      install: { state: signal('by-hand'), ask: async () => false, agent: { says: '', touchPoints: 0 } },
      persisted: signal('unknown'),
      theme: () => 'device',
      setTheme: () => true,
    },
    moment: kit.moment,
    elapsed: () => 0,
    onTick: () => () => undefined,
  };
  history.replaceState(null, '', path);
  render(
    <WorldProvider value={world}>
      <LocationProvider>
        <Page />
      </LocationProvider>
    </WorldProvider>,
  );
  return kit;
};

const title = (name: string) => screen.findByRole('heading', { level: 1, name });
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => Object.assign(network, { isGone: true, asked: 0 }));
afterEach(cleanup);

test('the first step fetches nothing more until somebody touches it, and stays when that fails', async () => {
  await openAt('/prepare/');
  await title('What sets it off most often?');
  expect(network.asked).toBe(0);
  fireEvent.pointerDown(document.body);
  await vi.waitFor(() => expect(network.asked).toBe(1));
  await title('What sets it off most often?');
  expect(screen.queryByText(/could not be loaded/)).toBeNull();
});

test('a step that cannot be fetched says so, keeps what was given, and can be asked for again', async () => {
  const kit = await openAt('/prepare/');
  await title('What sets it off most often?');
  tap('A late reply');
  tap('Next');
  await title('This step could not be loaded');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('This step could not be loaded'));
  expect(screen.getByText(/What you gave so far is kept/)).toBeTruthy();
  expect(kit.store.query(preparationKind).value[0]?.fields.trigger).toBe('A late reply');
  const before = network.asked;
  tap('Try again');
  await vi.waitFor(() => expect(network.asked).toBe(before + 1));
  await title('This step could not be loaded');
  network.isGone = false;
  tap('Try again');
  await title('When no reply comes, what do you usually do?');
});

test('while a step is on its way, and when it is lost, Help and Hide and the way back are there', async () => {
  await openAt('/prepare/?step=4');
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  for (const name of ['Help', 'Hide']) expect(screen.getByText(name)).toBeTruthy();
  await title('This step could not be loaded');
  for (const name of ['Help', 'Hide']) expect(screen.getByText(name)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Back' }).getAttribute('href')).toBe('/prepare/?step=3');
});

test('the end is fetched too: lost, it says so, and Back leads one step back', async () => {
  await openAt('/prepare/?step=end');
  await title('This step could not be loaded');
  fireEvent.click(screen.getByRole('link', { name: 'Back' }));
  await title('This step could not be loaded');
  expect(location.search).toBe('?step=7');
});

test('the first step may be answered also where a plan would follow it and the rest is lost', async () => {
  const plan = 'When no reply comes, I open this first.';
  const kit = await openAt('/prepare/?step=1&edit=1', { plan });
  await title('What sets it off most often?');
  tap('A cool tone');
  tap('Keep this');
  await vi.waitFor(() =>
    expect(kit.store.query(preparationKind).value[0]?.fields).toMatchObject({ trigger: 'A cool tone', plan }),
  );
});
