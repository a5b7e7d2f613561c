import { notWhole } from '../features/calm/calm-live.content.en.ts';
import { startDemo } from '../platform/demo.ts';
import { startHide } from '../shell/hide.ts';
import { startOneTap } from '../shell/one-tap.ts';

/**
 * The calm page as a document of its own: /calm/ by its address, by a shortcut, offline, locked, or before anything else.
 * The first breath belongs to the breath: the water moves by CSS, Stop and the ways on are links, and nothing more is
 * fetched until the first breath is done or the person touches the page.
 */

/** One breath of the default pattern. Milliseconds. */
const FIRST_BREATH = 10_000;
/** Where something is kept, words that were typed may wait for their field: they are not left out of sight for a breath. */
const SOON = 1_500;
const touches = ['pointerdown', 'keydown', 'focusin'] as const;

const root = document.querySelector<HTMLElement>('.calm-stage');
if (root === null) throw new Error('This must hold: /calm/ carries its stage');

let end: (() => void) | undefined;
startHide({ onHide: () => end?.() });
startOneTap();
startDemo();

/** A tap that came before the code: it is held, and given again when the code is here. */
let held: HTMLElement | undefined;
const hold = (event: MouseEvent): void => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-does]') : null;
  if (link === null) return;
  event.preventDefault();
  held = link;
};
root.addEventListener('click', hold);

/** Without the rest (offline, before the first visit was whole) the page is what it is without scripts. */
const goWithout = (): void => {
  const href = held?.getAttribute('href');
  if (href) location.assign(href);
  const trouble = root.querySelector('#trouble');
  if (held?.dataset.does === 'park' && trouble !== null) trouble.textContent = notWhole;
  held = undefined;
};

let isLoading = false;
const load = async (): Promise<void> => {
  if (isLoading) return;
  isLoading = true;
  try {
    const { mountOwnPage } = await import('./own-page.ts');
    root.removeEventListener('click', hold);
    end = mountOwnPage(root);
    held?.click();
  } catch {
    goWithout();
    // The next touch tries again.
    isLoading = false;
  }
};

// Back from another page to a step that the script drew: the water shows nothing of it.
if (history.state?.way) void load();
window.setTimeout(load, document.documentElement.classList.contains('keeps') ? SOON : FIRST_BREATH);
for (const touch of touches) root.addEventListener(touch, load);
