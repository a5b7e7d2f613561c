import { parkedLockedWords as words } from '../features/calm/parked-locked.content.en.ts';
import { el, elToDom } from '../ui/element.ts';
import { lockSimple, waves } from '../ui/icons.ts';
import { icon } from '../ui/water.ts';
import type { CalmHost } from './calm-host.ts';

const LOOK_EVERY = 250;
const MINUTE = 60_000;

const way = (does: string, href: string, picture: string, name: string, hint?: string) =>
  el(
    'li',
    {},
    el(
      'a',
      { class: 'choice', href, 'data-does': does },
      icon(picture),
      el('span', {}, name, hint !== undefined && el('small', {}, hint)),
    ),
  );

/**
 * The screen after Park while the app is locked, put beside the others at the end of the page: what was parked is kept and its wait
 * runs, Calm goes on, and to unlock is one of the ways. What is left of the wait is shown for as long as the screen stands.
 * Returns the way to stop.
 */
export const addParkedStep = (
  root: HTMLElement,
  host: Pick<CalmHost, 'moment' | 'openFields'>,
): (() => void) => {
  const step = elToDom(
    el(
      'section',
      { class: 'choices step', id: 'parked' },
      el('h1', { tabindex: '-1' }, words.title),
      el('p', { class: 'lead' }, words.lead),
      el('p', { class: 'left' }),
      el('p', { class: 'over', role: 'status' }),
      el(
        'ul',
        { class: 'stack' },
        way('stay', '/calm/', waves, words.stay),
        way('go', '/pause/', lockSimple, words.open, words.openHint),
      ),
      el(
        'p',
        { class: 'last' },
        el('a', { class: 'btn bare', href: '/', 'data-does': 'enough' }, words.enough),
      ),
    ),
  );
  root.querySelector('main')?.append(step);
  const [left, over] = [step.querySelector('.left'), step.querySelector('.over')];
  let endsAt: number | undefined;
  let isShown = false;

  const look = async (): Promise<void> => {
    const isNow = step instanceof HTMLElement && step.classList.contains('now');
    if (isNow && !isShown) endsAt = await host.openFields.get('waitEndsAt');
    isShown = isNow;
    if (!isNow || endsAt === undefined || left === null || over === null) return;
    const rest = endsAt - host.moment().now;
    const says = rest > 0 ? `${words.left(Math.ceil(rest / MINUTE))}. ${words.leftHint}` : '';
    if (left.textContent !== says) left.textContent = says;
    // Announced once, when it comes.
    const end = rest > 0 ? '' : words.over;
    if (over.textContent !== end) over.textContent = end;
  };
  const timer = window.setInterval(() => void look(), LOOK_EVERY);
  return () => window.clearInterval(timer);
};
