import { type El, el } from '../ui/element.ts';
import { arrowLeft, eyeSlash, gearSix, lifebuoy, x } from '../ui/icons.ts';
import { icon } from '../ui/water.ts';
import { topBarWords as words } from './shell.content.en.ts';

/** What stands at the start of the top bar. `back` and `close` are paths. */
export type TopBarStart =
  | { readonly type: 'settings' }
  | { readonly type: 'back'; readonly path: string }
  | { readonly type: 'close'; readonly path: string };

const tool = (href: string, picture: El, name: string): El =>
  el('a', { class: 'tool', href }, picture, el('span', { class: 'unseen' }, name));

/** The control at the start, as plain data: to Settings, back, or closed. */
export const topBarStart = (start: TopBarStart): El => {
  if (start.type === 'settings') return tool('/settings/', icon(gearSix), words.settings);
  if (start.type === 'back') return tool(start.path, icon(arrowLeft, true), words.back);
  return tool(start.path, icon(x), words.close);
};

/** Hide, also for what lies over a page: while a dialog is open, nothing below it can be pressed. */
export const hideTool = (): El =>
  el(
    'a',
    { class: 'tool', href: '/measures/', 'data-hide': true },
    icon(eyeSlash),
    el('span', {}, words.hide, el('span', { class: 'unseen' }, ` ${words.hideNow}`)),
  );

/** Help and Hide: the same two, in the same place, on every screen. With scripts off both are plain links. */
export const topBarEnd = (): readonly [El, El, El] => [
  el('span', { class: 'space' }),
  el('a', { class: 'tool', href: '/help/' }, icon(lifebuoy), el('span', {}, words.help)),
  hideTool(),
];

/** The whole top bar for the pages that have no framework. `start` is usually {@link topBarStart}. */
export const topBar = (start?: El): El => el('header', { class: 'top' }, start, ...topBarEnd());
