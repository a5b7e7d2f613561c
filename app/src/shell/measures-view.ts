import { type El, el } from '../ui/element.ts';
import { measuresTables, measuresWords as words } from './measures.content.en.ts';

type Table = (typeof measuresTables)[number];

/** A number and its unit stay on one line. */
const unbroken = (cell: string): string => cell.replace(/ (?=(g|ml)$)/, '\u00a0');

const tableView = ({ title, head, rows }: Table): El =>
  el(
    'table',
    {},
    el('caption', {}, title),
    el(
      'thead',
      {},
      el('tr', {}, ...head.map((cell) => (cell === '' ? el('td') : el('th', { scope: 'col' }, cell)))),
    ),
    el(
      'tbody',
      {},
      ...rows.map(([name = '', ...cells]) =>
        el('tr', {}, el('th', { scope: 'row' }, name), ...cells.map((cell) => el('td', {}, unbroken(cell)))),
      ),
    ),
  );

/** The neutral page: plain tables, no script, nothing of this app. */
export const measuresPage = (): El =>
  el(
    'main',
    {},
    el('h1', {}, words.title),
    el('p', {}, words.intro),
    ...measuresTables.map(tableView),
    el('p', {}, words.note),
  );
