import { topBar } from '../../shell/top-bar-view.ts';
import { type El, el } from '../../ui/element.ts';
import { arrowLeft, caretRight, eye } from '../../ui/icons.ts';
import { icon } from '../../ui/water.ts';
import { AWAY, bigLine, emergencyRows, otherRows, sureText } from './help-line-view.ts';
import type { CountryLines } from './helpline.ts';
import { countries, directory } from './helplines.ts';
import { footWords, helpWords as words } from './safety.content.en.ts';

const directoryLink = (): El => el('a', { href: directory, ...AWAY }, words.directoryName);

/** Where the numbers come from: one sentence, and the rest for whoever asks. */
export const sureView = (country: CountryLines): readonly El[] => [
  el('p', { class: 'small' }, `${words.numbersChange} `, directoryLink()),
  el(
    'details',
    { class: 'fold' },
    el('summary', {}, icon(caretRight, true), el('span', {}, words.howSure)),
    el('p', { class: 'small' }, sureText(country)),
  ),
];

const countryEntry = (country: CountryLines): El =>
  el(
    'details',
    { class: 'country', id: `country-${country.code}` },
    el(
      'summary',
      {},
      el('span', { class: 'grow' }, country.name),
      el('span', { class: 'number', dir: 'ltr' }, country.emergency),
      icon(caretRight, true),
    ),
    el('ul', { class: 'rows' }, ...emergencyRows(country), ...otherRows(country)),
    ...sureView(country),
    // With scripts on, "put this country first" is set here (help-mount.ts).
    el('div', { 'data-first': country.code }),
  );

/** What is said to someone who is afraid of someone close; with a country, its lines are one tap away. */
export const unsafeNote = (country?: CountryLines): El =>
  el(
    'div',
    { class: 'note', id: 'unsafe', tabindex: '-1' },
    el('h2', {}, words.unsafeTitle),
    el('p', {}, country === undefined ? words.unsafeText : words.unsafeLines(country.name)),
    country && el('div', { class: 'stack' }, ...country.unsafe.map(bigLine)),
    el('p', { class: 'small' }, words.unsafeTrace),
  );

/** As long as no country is chosen: nothing is guessed. `isAfraid`: the note stands further up already. */
export const nothingChosen = (isAfraid = false): El =>
  el('div', { class: 'unchosen' }, !isAfraid && unsafeNote(), el('p', {}, words.intro));

const status = (after: string): El => el('p', { class: 'said small', role: 'status', 'data-status': after });
const part = (name: string, ...children: readonly El[]): El => el('div', { 'data-part': name }, ...children);

/**
 * What stands in `<main class="help">`: as it is written into the HTML, complete with scripts off. Danger comes first, then
 * who the person trusts, then the lines. Beside each part that is kept, what came of keeping it is said.
 */
export const helpParts = (): readonly El[] => [
  el('h1', { tabindex: '-1' }, words.title),
  part('danger'),
  status('danger'),
  part('yours'),
  status('yours'),
  part('lines', nothingChosen()),
  el(
    'section',
    { 'data-part': 'countries', class: 'countries' },
    el('h2', { class: 'unseen' }, words.chooseCountry),
    part('suggested'),
    ...countries.map(countryEntry),
    el('p', { class: 'small' }, `${words.notListed} `, directoryLink()),
  ),
  part('own'),
  status('own'),
  el(
    'a',
    { class: 'row look-round', href: '/grounding/' },
    icon(eye),
    el('span', { class: 'grow' }, footWords.lookRound),
    icon(caretRight, true),
  ),
  el('p', { class: 'small' }, footWords.offline),
];

/** The whole document `/help/`: top bar and page. */
export const helpPage = (): El =>
  el(
    'div',
    { class: 'frame' },
    topBar(
      el(
        'a',
        { class: 'tool', href: '/', 'data-back': true },
        icon(arrowLeft, true),
        el('span', { class: 'unseen' }, words.back),
      ),
    ),
    el('main', { class: 'help' }, ...helpParts()),
  );
