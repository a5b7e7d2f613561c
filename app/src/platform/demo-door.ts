import type { ReadonlySignal } from '@preact/signals';
import { showDemoLine } from '../shell/demo-line.ts';
import { DEMO, DEMO_DATABASE } from './demo-names.ts';

/** The way into the demo and out of it. Fetched only where somebody goes in, or is in. */

/** Connections of other tabs let go at once when they are told; a browser that is stuck holds nobody up for longer. */
const PATIENCE_MS = 3_000;

const removeDatabase = (): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(DEMO_DATABASE);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    setTimeout(resolve, PATIENCE_MS);
  });

/** The flag, and the mark of what is kept here. */
const forgetTab = (): void => {
  sessionStorage.removeItem(DEMO);
  sessionStorage.removeItem('mark');
};

/** The journal goes on purpose, from here. */
let isLeaving = false;

/** Begins with an empty database, and loads the app anew on it. */
export const enterDemo = async (): Promise<void> => {
  isLeaving = true;
  forgetTab();
  await removeDatabase();
  sessionStorage.setItem(DEMO, 'fill');
  location.replace('/demo/');
};

/** The journal is written. */
export const settleDemo = (): void => sessionStorage.setItem(DEMO, 'in');

export const isDemoFilled = (): boolean => sessionStorage.getItem(DEMO) === 'in';

/** Leaves no trace: neither the database nor anything in this tab. */
export const leaveDemo = async (): Promise<void> => {
  isLeaving = true;
  document.documentElement.hidden = true;
  forgetTab();
  await removeDatabase();
  location.replace('/');
};

/** Another tab took the journal away. */
const loseDemo = (): void => {
  if (isLeaving) return;
  forgetTab();
  location.replace('/demo/');
};

/** Says so on this page. */
export const standInDemo = (status?: ReadonlySignal<{ readonly type: string }>): void => {
  status?.subscribe(({ type }) => {
    if (type === 'gone') loseDemo();
  });
  showDemoLine(() => void leaveDemo());
};
