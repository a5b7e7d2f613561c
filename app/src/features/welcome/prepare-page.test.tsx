// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { LocationProvider } from '../../shell/location.tsx';
import { type World, WorldProvider } from '../../shell/world.ts';
import { createTestStore, type TestStore } from '../../store/test-kit.ts';
import { preparationKind } from './preparation.record.ts';
import { fieldsToPreparation, type Preparation } from './preparation.ts';
import { Page } from './prepare-page.tsx';

const worldOver = (
  { store, openFields, moment }: TestStore,
  install: Partial<World['device']['install']>,
): World => ({
  store,
  openFields,
  device: {
    share: async () => 'unavailable',
    canShare: false,
    copy: async () => true,
    install: {
      state: signal('by-hand'),
      ask: async () => false,
      agent: { says: 'Android Chrome', touchPoints: 5 },
      ...install,
    },
    persisted: signal('unknown'),
    theme: () => 'device',
    setTheme: () => true,
  },
  moment,
  elapsed: () => 0,
  onTick: () => () => undefined,
});

/** Opens Prepare at an address, as a reload does. */
const openAt = async (
  path: string,
  kit?: TestStore,
  install: Partial<World['device']['install']> = {},
): Promise<TestStore> => {
  cleanup();
  history.replaceState(null, '', path);
  const used = kit ?? (await createTestStore([preparationKind]));
  render(
    <WorldProvider value={worldOver(used, install)}>
      <LocationProvider>
        <Page />
      </LocationProvider>
    </WorldProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return used;
};

const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const title = (name: string) => screen.findByRole('heading', { level: 1, name });
const kept = ({ store }: TestStore): Preparation =>
  fieldsToPreparation(store.query(preparationKind).value[0]?.fields ?? {});

afterEach(cleanup);

describe('Prepare', () => {
  test('keeps an answer as soon as the person goes on, and asks the next question in its words', async () => {
    const kit = await openAt('/prepare/');
    tap('No good night');
    tap('Next');
    await title('When no good night comes, what do you usually do?');
    expect(kept(await kit.reopen()).trigger).toEqual({ kind: 'no-good-night', words: 'No good night' });
  });

  test('may be skipped from end to end, and then nothing is kept', async () => {
    const kit = await openAt('/prepare/');
    for (let step = 1; step <= 7; step++) {
      tap('Skip this');
      await waitFor(() => expect(location.search).toBe(step < 7 ? `?step=${step + 1}` : '?step=end'));
      await screen.findByRole('heading', { level: 1 });
    }
    await title('This can wait');
    expect(kit.store.query(preparationKind).value).toEqual([]);
  });

  test('keeps the place and what was typed over a reload in the middle of a step', async () => {
    const kit = await openAt('/prepare/?step=3');
    fireEvent.input(screen.getByLabelText('Short and true is enough'), {
      target: { value: 'By morning I was fine.' },
    });
    await waitFor(async () => expect(await kit.store.draft.read('prepare')).toContain('By morning'));
    const again = await openAt('/prepare/?step=3', await kit.reopen());
    expect(screen.getByLabelText<HTMLTextAreaElement>('Short and true is enough').value).toBe(
      'By morning I was fine.',
    );
    tap('Next');
    await title('One thing that helps, and is here now');
    expect(kept(again).line).toBe('By morning I was fine.');
    expect(await again.store.draft.read('prepare')).toBeUndefined();
  });

  test('Skip takes back what was tapped in this step', async () => {
    const kit = await openAt('/prepare/?step=4');
    tap('A walk');
    tap('Skip this');
    await title('Try it once');
    expect(kept(kit).tool).toBeUndefined();
  });

  test('the rehearsal keeps nothing of the pretend message', async () => {
    const kit = await openAt('/prepare/?step=5');
    fireEvent.input(screen.getByLabelText('Type it here, not there.'), { target: { value: 'are you mad' } });
    tap('Park');
    await title('Parked');
    expect(screen.queryByDisplayValue('are you mad')).toBeNull();
    expect(await kit.store.draft.read('prepare')).toBeUndefined();
    expect(kit.store.query(preparationKind).value).toEqual([]);
  });

  test('the plan is put together from the answers, and kept as own words when it is accepted', async () => {
    const kit = await openAt('/prepare/');
    tap('A late reply');
    tap('Next');
    await title('When no reply comes, what do you usually do?');
    tap('Write again');
    tap('Next');
    await title('One line, from you now to you then');
    const again = await openAt('/prepare/?step=6', kit);
    const plan = 'When no reply comes and I want to write again, I open this first.';
    expect(screen.getByDisplayValue(plan)).toBeTruthy();
    tap('Next');
    await title('Beside your messenger');
    expect(kept(again).plan).toBe(plan);
  });

  test('a plan that was put together from the answers follows a first answer that is changed later', async () => {
    const kit = await openAt('/prepare/');
    tap('A late reply');
    tap('Next');
    await title('When no reply comes, what do you usually do?');
    const planning = await openAt('/prepare/?step=6', kit);
    tap('Next');
    await title('Beside your messenger');
    const editing = await openAt('/prepare/?step=1&edit=1', planning);
    tap('A cool tone');
    tap('Keep this');
    await waitFor(() => expect(location.pathname).toBe('/prepared/'));
    expect(kept(editing).plan).toBe('When their tone is cool, I open this first.');
  });

  test('says so when the device would not keep an answer, and loses nothing', async () => {
    const kit = await openAt('/prepare/?step=4');
    kit.store.drop();
    tap('A walk');
    tap('Next');
    await title('Try it once');
    const notKept = await openAt('/prepare/?step=4&edit=1', kit);
    tap('A song');
    tap('Keep this');
    await screen.findByText(/could not be kept/);
    expect(screen.getByRole('button', { name: 'A song' }).getAttribute('aria-pressed')).toBe('true');
    expect(location.search).toBe('?step=4&edit=1');
    expect(notKept).toBe(kit);
  });
});

describe('the way to the home screen', () => {
  test('is asked for where the browser offers it, and explained when the person says no', async () => {
    await openAt('/prepare/?step=7', undefined, { state: signal('ready') });
    tap('Put it on the home screen');
    await screen.findByText(/Not added this time/);
    expect(screen.getByRole('list', { name: 'How to do it' }).children.length).toBeGreaterThan(1);
  });

  test('is told on an iPhone before anything is written: the icon keeps its own things', async () => {
    await openAt('/prepare/', undefined, { agent: { says: 'iPhone', touchPoints: 5 } });
    expect(screen.getByRole('link', { name: /Show me how/ }).getAttribute('href')).toBe('/prepare/?step=7');
  });

  test('has been gone already when the app was opened from its icon', async () => {
    await openAt('/prepare/?step=7', undefined, { state: signal('installed') });
    await title('It is there already');
  });
});
