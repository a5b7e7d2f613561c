import { type ReadonlySignal, signal } from '@preact/signals';
import { type ComponentType, hydrate, render } from 'preact';
import { features } from './features.ts';
import { createClock, createMoments } from './platform/clock.ts';
import { openDatabase } from './platform/database.ts';
import { databaseName, isDemo, startDemo } from './platform/demo.ts';
import { onFault } from './platform/fault.ts';
import { createInstall } from './platform/install.ts';
import { createMarks, readTheme, setTheme } from './platform/mark.ts';
import { createPersist } from './platform/persist.ts';
import { randomBytes } from './platform/random.ts';
import { registerWorker, type Update } from './platform/register.ts';
import { createShare } from './platform/share.ts';
import { onVisible, openChannel, sweepDemo, tabLocks } from './platform/tabs.ts';
import { App } from './shell/app.tsx';
import { startHide } from './shell/hide.ts';
import { startOneTap } from './shell/one-tap.ts';
import type { World } from './shell/world.ts';
import type { OpenFields } from './store/open-field.ts';
import { createOpenFields } from './store/open-fields.ts';
import { createStore } from './store/store.ts';
import { vaultFunctions } from './store/vault-functions.ts';

/** Builds the real world once and hands it down. Everything that can differ between a person's device and a test is made here. */
export const main = (): void => {
  const clock = createClock();
  const moment = createMoments(clock, randomBytes);
  const marks = createMarks();
  const persist = createPersist(marks.get);
  const database = openDatabase();

  /** Fields can be asked for before the database is open. */
  const fields = database.then((opened) => createOpenFields(opened.ok ? opened.value : undefined));
  const openFields: OpenFields = {
    get: async (name) => (await fields).get(name),
    set: async (name, value) => (await fields).set(name, value),
    remove: async (name) => (await fields).remove(name),
  };

  const clearCaches = async (): Promise<void> => {
    // Theme and app are not the invented person's.
    if (isDemo) return;
    setTheme('device');
    if (!('caches' in globalThis)) return;
    await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  };

  const channel = openChannel(databaseName);
  const locks = tabLocks();
  const store = createStore({
    database,
    vault: vaultFunctions,
    random: randomBytes,
    // Fetched when a passphrase is typed: a second of work waits for nobody else.
    derive: async (...asked) => (await import('./platform/derive.ts')).deriveInWorker(...asked),
    moment,
    marks,
    loadKinds: async () => (await import('./kinds.ts')).kinds,
    ...(channel && { channel }),
    ...(locks && { locks }),
    onFirstSave: () => void (isDemo || persist.ask('persist')),
    onVisible,
    clearCaches,
  });

  const loadDoor = () => import('./platform/demo-door.ts');

  const world: World = {
    store,
    openFields,
    device: {
      ...createShare(),
      install: createInstall(),
      persisted: persist.persisted,
      theme: readTheme,
      setTheme,
    },
    moment,
    elapsed: clock.elapsed,
    onTick: clock.onTick,
    demo: { isIn: isDemo, loadDoor },
    loadSound: () => import('./platform/sound.ts'),
  };

  const update = signal<Update | undefined>(undefined);
  const isReplaced = signal(false);
  const faults = signal(0);
  onFault(() => {
    faults.value += 1;
  });

  const surroundings = {
    features,
    loadFurther: async () => (await import('evenkeel:further')).further,
    isFresh: () => !marks.get(),
    reload: () => location.reload(),
    update,
    isReplaced: isReplaced as ReadonlySignal<boolean>,
    faults,
  };

  const root = document.getElementById('app');
  if (root === null) throw new Error('This must hold: index.html has the place where the app stands');
  let isHidden = false;
  startOneTap();
  startDemo(store.status);
  startHide({
    onHide: () => {
      isHidden = true;
      store.drop();
      // Ends what runs on the page: tones, vibration, timers.
      render(null, root);
    },
  });

  /** On a fresh device the first screen stands already and is taken over as it is; elsewhere it was never to be seen. */
  const draw = (FirstScreen?: ComponentType): void => {
    if (isHidden) return;
    const app = <App world={world} surroundings={{ ...surroundings, ...(FirstScreen && { FirstScreen }) }} />;
    if (FirstScreen) hydrate(app, root);
    else {
      root.replaceChildren();
      render(app, root);
    }
    delete root.dataset.static;
  };
  const first = features.find(({ firstScreen }) => firstScreen)?.firstScreen;
  if (first && location.pathname === '/' && !isDemo && surroundings.isFresh())
    first.load().then(
      ({ Screen }) => draw(Screen),
      () => draw(),
    );
  else draw();

  void persist.ask('persisted');
  void store.opened.then(() => {
    if (!isDemo) sweepDemo();
    return registerWorker(
      (found) => {
        update.value = found;
      },
      () => {
        isReplaced.value = true;
      },
    );
  });
};
