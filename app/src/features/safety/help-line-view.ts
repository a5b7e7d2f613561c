import { type El, el } from '../../ui/element.ts';
import { chatText, phone } from '../../ui/icons.ts';
import { icon } from '../../ui/water.ts';
import type { CountryLines, HelpLine } from './helpline.ts';
import { smsHref, telHref } from './phone.ts';
import { checkFirst, noteWords, sureWords, helpWords as words } from './safety.content.en.ts';

/** For a link that leaves this site. */
export const AWAY = { rel: 'noreferrer noopener' };

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

/** What to ring in danger. It stands before everything else. `isNamed`: with the country, where none was chosen. */
export const emergencyRows = (
  { emergency, police, name: country }: CountryLines,
  isNamed = false,
): readonly El[] => {
  const row = (name: string, number: string, meantFor: string) =>
    helpRow({
      picture: phone,
      verb: words.ring,
      name: isNamed ? `${name}, ${country}` : name,
      number,
      hint: meantFor,
      href: telHref(number),
    });
  if (police === undefined) return [row(words.emergency, emergency, words.emergencyFor)];
  return [row(words.ambulance, emergency, words.ambulanceFor), row(words.police, police, words.policeFor)];
};

/** Crisis first, then fear of someone close. `unsafeId` marks the first of those. */
export const otherRows = ({ crisis, unsafe }: CountryLines, unsafeId?: string): readonly El[] => [
  ...crisis.flatMap((line) => lineRows(line, words.crisis, words.crisisFor)),
  ...unsafe.flatMap((line, index) =>
    lineRows(line, words.unsafe, words.unsafeFor, index === 0 ? unsafeId : undefined),
  ),
];

/** A line is called by its name; where it has none, or shares it, by its number. */
const calledIn = (lines: readonly HelpLine[], line: HelpLine): string | undefined => {
  const isAlone = lines.filter(({ name }) => name === line.name).length === 1;
  return isAlone && line.name !== undefined ? line.name : (line.call ?? line.text ?? line.name);
};

/** How sure each line is, in words: lines that are equally sure share a sentence. */
export const sureText = ({ crisis, unsafe, police, policeSure }: CountryLines): string => {
  const ofPolice: readonly HelpLine[] =
    police !== undefined && policeSure !== undefined
      ? [{ name: `${words.police} ${police}`, sure: policeSure }]
      : [];
  const lines = [...ofPolice, ...crisis, ...unsafe];
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

/** The one big way to reach a line; where it has no number and no site, what is said of it. */
export const bigLine = (line: HelpLine): El => {
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
