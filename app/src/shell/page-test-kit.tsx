/** A test kit: a page on a real store, with clocks that a test may turn. */
import { added, type Id, ok } from '@evenkeel/kernel';
import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import type { Store } from '../store/contract.ts';
import type { AnyKind, RecordKind } from '../store/record-kind.ts';
import { createTestStore, type TestStore, type TestStoreOptions } from '../store/test-kit.ts';
import type { Feature } from './feature.ts';
import { FeaturesProvider } from './feature-list.ts';
import { LocationProvider } from './location.tsx';
import { type Device, type World, WorldProvider } from './world.ts';

export interface PageKit {
  readonly kit: TestStore;
  /** What was copied and shared, oldest first. */
  readonly handed: readonly string[];
  /** Puts `page` on the screen at an address, as a reload does. */
  readonly openAt: (path: string) => Promise<void>;
  /** Both clocks go on, and the page hears of it. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** Only the clock on the wall is changed, by so much. */
  readonly setClock: (milliseconds: number) => Promise<void>;
  readonly put: (kind: string, id: Id, fields: Readonly<Record<string, never>> | object) => Promise<void>;
  /** What is kept of a kind. */
  readonly all: <Fields>(kind: RecordKind<Fields>) => readonly Fields[];
}

export interface KitOptions extends TestStoreOptions {
  readonly device?: Partial<Device>;
  readonly features?: readonly Feature[];
  readonly store?: (store: Store) => Store;
  readonly kit?: TestStore;
  readonly loadSound?: World['loadSound'];
}

export const createPageKit = async (
  Page: ComponentType,
  kinds: readonly AnyKind[],
  options: KitOptions = {},
): Promise<PageKit> => {
  const kit = options.kit ?? (await createTestStore(kinds, options));
  const handed: string[] = [];
  const ticks = new Set<() => void>();
  let elapsed = 0;
  const keep = (answer: 'shared' | boolean) => async (text: string) => {
    handed.push(text);
    return answer as never;
  };
  const world: World = {
    store: options.store?.(kit.store) ?? kit.store,
    openFields: kit.openFields,
    device: {
      share: keep('shared'),
      canShare: true,
      copy: keep(true),
      install: { state: signal('by-hand'), ask: async () => false, agent: { says: '', touchPoints: 0 } },
      persisted: signal('unknown'),
      theme: () => 'device',
      setTheme: () => true,
      ...options.device,
    },
    moment: kit.moment,
    elapsed: () => elapsed,
    onTick: (_, tick) => {
      const call = () => tick(kit.moment().now);
      ticks.add(call);
      return () => ticks.delete(call);
    },
    ...(options.loadSound && { loadSound: options.loadSound }),
  };
  const tick = () =>
    act(async () => {
      for (const call of [...ticks]) call();
    });
  return {
    kit,
    handed,
    openAt: async (path) => {
      cleanup();
      history.replaceState(null, '', path);
      render(
        <WorldProvider value={world}>
          <FeaturesProvider value={options.features ?? []}>
            <LocationProvider>
              <Page />
            </LocationProvider>
          </FeaturesProvider>
        </WorldProvider>,
      );
      await screen.findByRole('heading', { level: 1 });
    },
    pass: async (milliseconds) => {
      kit.pass(milliseconds);
      elapsed += milliseconds;
      await tick();
    },
    setClock: async (milliseconds) => {
      kit.pass(milliseconds);
      await tick();
    },
    put: async (kind, id, fields) => {
      const done = await kit.store.commit<never>(() => ok([added(kind, id, fields as never)]));
      if (!done.ok) throw new Error(`not kept: ${done.error.type}`);
    },
    all: (kind) =>
      kit.store
        .query(kind)
        .peek()
        .map(({ fields }) => fields),
  };
};

export const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
export const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
export const follow = (name: string | RegExp) => fireEvent.click(screen.getByRole('link', { name }));
/** Opens what stands behind a tap. */
export const unfold = (name: string | RegExp) => {
  const details = screen.getByText(name).closest('details');
  if (details === null) throw new Error(`${name} folds nothing`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
};
export const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
