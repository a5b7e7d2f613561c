import { topBar } from '../../shell/top-bar-view.ts';
import { type El, el } from '../../ui/element.ts';
import { arrowLeft, caretRight, chatText, eye, phone } from '../../ui/icons.ts';
import { icon } from '../../ui/water.ts';
import type { CountryLines, HelpLine } from './helpline.ts';
import { countries, directory } from './helplines.ts';
import { smsHref, telHref } from './phone.ts';
import { checkFirst, footWords, noteWords, sureWords, helpWords as words } from './safety.content.en.ts';

const AWAY = { rel: 'noreferrer noopener' };

interface Row {
  readonly picture?: string;
  /** Read out before the name: what a tap does. */
  readonly verb?: string;
  readonly name: string;
  readonly number?: string | undefined;
  readonly hint?: string;
  readonly href?: string | undefined;
  readonly id?: string | undefined;
}

/** One line: all of it is the target. Without an address it is plain text, because there is nothing to ring. */
export const helpRow = ({ picture, verb, name, number, hint, href, id }: Row, end?: El): El => {
  const body = [
    picture === undefined ? el('span', { class: 'icon' }) : icon(picture),
    el(
      'span',
      { class: 'grow line' },
      el('b', {}, verb !== undefined && el('span', { class: 'unseen' }, `${verb} `), name),
      number !== undefined && el('span', { class: 'number', dir: 'ltr' }, number),
      hint !== undefined && el('small', {}, hint),
    ),
  ];
  const isAway = href?.startsWith('https:') ?? false;
  return el(
    'li',
    { id, class: end && 'own-line', tabindex: id && '-1' },
    href === undefined
      ? el('div', { class: 'row' }, ...body)
      : el('a', { class: 'row', href, ...(isAway ? AWAY : {}) }, ...body),
    end,
  );
};

const hintOf = (line: HelpLine, meantFor: string): string =>
  [
    line.note === 'day-and-night' ? noteWords[line.note] : meantFor,
    line.note !== undefined && line.note !== 'day-and-night' && noteWords[line.note],
    line.sure === 'unsure' && checkFirst,
  ]
    .filter((part) => part !== false)
    .join('. ');

/** One row for each way to reach a line: by voice, by text, by its site; one row of plain text where there is none. */
const lineRows = (line: HelpLine, general: string, meantFor: string, id?: string): readonly El[] => {
  const name = line.name ?? general;
  const hint = hintOf(line, meantFor);
  const ways: Row[] = [];
  if (line.call !== undefined)
    ways.push({ picture: phone, verb: words.ring, name, number: line.call, hint, href: telHref(line.call) });
  if (line.text !== undefined)
    ways.push({
      picture: chatText,
      verb: words.sendText,
      name,
      number: line.text,
      hint: line.word === undefined ? words.byText : words.word(line.word),
      href: smsHref(line.text, line.word),
    });
  if (line.web !== undefined) ways.push({ verb: words.open, name, hint, href: line.web });
  if (ways.length === 0) ways.push({ name, hint });
  return ways.map((way, index) => helpRow(index === 0 ? { ...way, id } : way));
};

const emergencyRows = ({ emergency, police }: CountryLines): readonly El[] => {
  const row = (name: string, number: string, hint: string) =>
    helpRow({ picture: phone, verb: words.ring, name, number, hint, href: telHref(number) });
  if (police === undefined) return [row(words.emergency, emergency, words.emergencyFor)];
  return [row(words.ambulance, emergency, words.ambulanceFor), row(words.police, police, words.policeFor)];
};

/** A line is called by its name; where it has none, or shares it, by its number. */
const calledIn = (lines: readonly HelpLine[], line: HelpLine): string | undefined => {
  const isAlone = lines.filter(({ name }) => name === line.name).length === 1;
  return isAlone && line.name !== undefined ? line.name : (line.call ?? line.text ?? line.name);
};

/** How sure each line is, in words: lines that are equally sure share a sentence. */
const sureText = ({ crisis, unsafe }: CountryLines): string => {
  const lines = [...crisis, ...unsafe];
  return sureWords
    .map(([sure, say]) => {
      const names = lines
        .filter((line) => line.sure === sure)
        .map((line) => calledIn(lines, line))
        .filter((name) => name !== undefined);
      return names.length === 0 ? '' : say(names.join(', '));
    })
    .filter((sentence) => sentence !== '')
    .join(' ');
};

const directoryLink = (): El => el('a', { href: directory, ...AWAY }, words.directoryName);

/** All that stands under one country: emergency first, then crisis, then fear of someone close, then how sure we are. */
export const countryBody = (country: CountryLines, unsafeId?: string): readonly El[] => [
  el(
    'ul',
    { class: 'rows' },
    ...emergencyRows(country),
    ...country.crisis.flatMap((line) => lineRows(line, words.crisis, words.crisisFor)),
    ...country.unsafe.flatMap((line, index) =>
      lineRows(line, words.unsafe, words.unsafeFor, index === 0 ? unsafeId : undefined),
    ),
  ),
  el('p', { class: 'small sure' }, `${sureText(country)} ${words.numbersChange} `, directoryLink()),
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
    ...countryBody(country),
    // With scripts on, "put this country first" is set here (help-mount.ts).
    el('div', { 'data-first': country.code }),
  );

/** The one big way to reach a line; where it has no number and no site, what is said of it. */
const bigLine = (line: HelpLine): El => {
  const name = line.name ?? words.unsafe;
  const big = (picture: string | undefined, href: string | undefined, verb: string, end?: string): El =>
    el(
      'a',
      { class: 'btn', href, ...(href?.startsWith('https:') ? AWAY : {}) },
      picture !== undefined && icon(picture),
      el(
        'span',
        {},
        `${verb} ${name}`,
        end !== undefined && el('span', { class: 'number', dir: 'ltr' }, ` ${end}`),
      ),
    );
  const said = [line.note && noteWords[line.note], line.sure === 'unsure' && checkFirst].filter(Boolean);
  return el(
    'div',
    { class: 'stack' },
    line.call !== undefined
      ? big(phone, telHref(line.call), words.ring, line.call)
      : line.web !== undefined && big(undefined, line.web, words.open),
    said.length > 0 && el('p', { class: 'small' }, `${said.join('. ')}.`),
  );
};

/** What is said to someone who is afraid of someone close; with a country, its lines are one tap away. */
export const unsafeNote = (country?: CountryLines): El =>
  el(
    'div',
    { class: 'note', id: 'unsafe', tabindex: '-1' },
    el('h2', {}, words.unsafeTitle),
    el('p', {}, country === undefined ? words.unsafeText : words.unsafeLines(country.name)),
    country && el('div', { class: 'stack' }, ...country.unsafe.map(bigLine)),
    el('p', {}, words.unsafeTrace),
  );

/**
 * What stands on top as long as no country is chosen. Nothing is guessed; `help-mount.ts` may suggest one in words, and
 * puts what is said of fear first for someone who came for it (`isAfraid`).
 */
export const nothingChosen = (
  suggestion?: { readonly country: CountryLines; readonly ask: El } | undefined,
  isAfraid = false,
): El =>
  el(
    'div',
    { class: 'unchosen' },
    isAfraid && unsafeNote(suggestion?.country),
    el('p', {}, words.intro),
    suggestion?.ask,
    !isAfraid && unsafeNote(),
  );

/** What stands in `<main class="help">`: as it is written into the HTML, complete with scripts off. */
export const helpParts = (): readonly El[] => [
  el('h1', { tabindex: '-1' }, words.title),
  el('div', { 'data-part': 'chosen' }, nothingChosen()),
  el('div', { 'data-part': 'own' }),
  el(
    'section',
    { 'data-part': 'countries', class: 'countries' },
    el('h2', { class: 'unseen' }, words.chooseCountry),
    ...countries.map(countryEntry),
    el('p', { class: 'small' }, `${words.notListed} `, directoryLink()),
  ),
  el(
    'a',
    { class: 'row look-round', href: '/grounding/' },
    icon(eye),
    el('span', { class: 'grow' }, footWords.lookRound),
    icon(caretRight, true),
  ),
  el('p', { class: 'small' }, footWords.offline),
  el('div', { 'data-part': 'status', class: 'note', role: 'status' }),
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
