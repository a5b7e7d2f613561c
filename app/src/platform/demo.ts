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

/** Says on the page whose journal it is, with the way out. Call once in each document. `status`: of the open app, which is left when another tab took the journal away. */
export const startDemo = (status?: ReadonlySignal<{ readonly type: string }>): void => {
  if (isDemo) void import('./demo-door.ts').then(({ standInDemo }) => standInDemo(status));
};
