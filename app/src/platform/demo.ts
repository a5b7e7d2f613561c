import type { ReadonlySignal } from '@preact/signals';
import { DEMO, DEMO_DATABASE } from './demo-names.ts';

/**
 * Whether this tab looks at an invented person's journal. Everything that is kept then is kept elsewhere, and goes when the
 * tab leaves. Read once: a document belongs to one journal for as long as it lives.
 */

const read = (): string | null => {
  try {
    return sessionStorage.getItem(DEMO);
  } catch {
    // Storage is switched off: nobody gets into the demo.
    return null;
  }
};

export const isDemo = read() !== null;

/** The database of this tab; its channel and locks go by the same name. */
export const databaseName = isDemo ? DEMO_DATABASE : 'evenkeel';

// Held from before the database is opened for as long as the page lives: `sweepDemo` in tabs.ts looks for it.
if (isDemo)
  void navigator.locks?.request(DEMO_DATABASE, { mode: 'shared' }, () => new Promise(() => undefined));

/**
 * Says on the page whose journal it is, with the way out. Call once in each document. `status`: of the open app, which is
 * left when another tab took the journal away. Where that cannot be said the page is left: nobody writes here unaware.
 */
export const startDemo = (status?: ReadonlySignal<{ readonly type: string }>): void => {
  if (!isDemo) return;
  import('./demo-door.ts').then(
    ({ standInDemo }) => standInDemo(status),
    () => {
      sessionStorage.removeItem(DEMO);
      location.replace('/');
    },
  );
};
