// @vitest-environment happy-dom
import { added, ok } from '@evenkeel/kernel';
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type World, WorldProvider } from '../../shell/world.ts';
import { note, testKinds } from '../../store/kind-test-kit.ts';
import { createTestStore, type TestStore } from '../../store/test-kit.ts';
import { Page } from './settings-page.tsx';

const openSettings = async (kit: TestStore, more: Partial<World> = {}, keepsTheme = true) => {
  const themes: string[] = [];
  const world: World = {
    store: kit.store,
    openFields: kit.openFields,
    device: {
      share: async () => 'unavailable',
      canShare: false,
      copy: async () => true,
      install: { state: signal('by-hand'), ask: async () => false, agent: { says: '', touchPoints: 0 } },
      persisted: signal('no'),
      theme: () => 'device',
      setTheme: (theme) => {
        themes.push(theme);
        return keepsTheme;
      },
    },
    moment: kit.moment,
    elapsed: () => 0,
    onTick: () => () => undefined,
    ...more,
  };
  render(
    <WorldProvider value={world}>
      <Page />
    </WorldProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  return { themes };
};

/** Two settings share the words *On* and *Off*: the group tells them apart. */
const chip = (group: string, name: string): HTMLElement => {
  const set = screen.getByRole('group', { name: group });
  const found = [...set.querySelectorAll<HTMLElement>('button')].find(
    (button) => button.textContent === name,
  );
  if (found === undefined) throw new Error(`no chip ${name} in ${group}`);
  return found;
};
const isChosen = (group: string, name: string): boolean =>
  chip(group, name).getAttribute('aria-pressed') === 'true';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('Settings', () => {
  test('show the theme at once, keep it, and take it away for the device to say', async () => {
    const kit = await createTestStore(testKinds);
    const { themes } = await openSettings(kit);
    fireEvent.click(chip('Day or night', 'Night'));
    expect(isChosen('Day or night', 'Night')).toBe(true);
    fireEvent.click(chip('Day or night', 'Device'));
    expect(isChosen('Day or night', 'Device')).toBe(true);
    expect(themes).toEqual(['night', 'device']);
  });

  test('show what was chosen before, and vibration on and sound off where nothing was', async () => {
    const kit = await createTestStore(testKinds);
    await kit.openFields.set('dayStart', 6);
    await openSettings(kit);
    await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>('My day starts at').value).toBe('6'));
    expect(isChosen('Vibration with the breath', 'On')).toBe(true);
    expect(isChosen('Soft tones with the breath', 'Off')).toBe(true);
  });

  test('say so when the browser would not keep a theme', async () => {
    const kit = await createTestStore(testKinds);
    await openSettings(kit, {}, false);
    fireEvent.click(chip('Day or night', 'Night'));
    await screen.findByText(/would not keep that/);
    expect(isChosen('Day or night', 'Night')).toBe(true);
  });

  test('say so when the browser would not keep a choice', async () => {
    const kit = await createTestStore(testKinds);
    await openSettings(kit, { openFields: { ...kit.openFields, set: async () => false } });
    fireEvent.click(chip('Soft tones with the breath', 'On'));
    await screen.findByText(/would not keep that/);
    expect(isChosen('Soft tones with the breath', 'On')).toBe(true);
  });

  test('say how many things cannot be read here, and that the browser has promised nothing', async () => {
    const kit = await createTestStore(testKinds);
    await openSettings(kit, { store: { ...kit.store, unreadable: signal(2) } });
    expect(screen.getByText(/2 things here cannot be read/)).toBeTruthy();
    expect(screen.getByText(/has not promised to keep this/)).toBeTruthy();
  });
});

describe('Deleting everything', () => {
  test('takes two steps, empties the device, and begins anew in a new document', async () => {
    const kit = await createTestStore(testKinds);
    await kit.store.commit(() => ok([added('note', kit.newId(), { text: 'Where are you?' })]));
    await kit.openFields.set('country', 'DE');
    await openSettings(kit);
    const replace = vi.spyOn(window.location, 'replace').mockImplementation(() => undefined);

    fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Keep everything' }));
    expect(kit.store.query(note).value).toHaveLength(1);

    fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete it all' }));
    await waitFor(() => expect(replace).toHaveBeenCalledWith('/'));
    const anew = await kit.reopen();
    expect(anew.store.query(note).value).toEqual([]);
    expect(await anew.openFields.get('country')).toBeUndefined();
    expect(anew.browser.marks.get()).toBe(false);
  });

  test('says what to do when the browser refuses', async () => {
    const kit = await createTestStore(testKinds);
    await openSettings(kit, {
      store: { ...kit.store, erase: () => Promise.reject(new Error('blocked')) },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete it all' }));
    await screen.findByText(/would not delete everything/);
  });
});
