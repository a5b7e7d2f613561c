import { type El, el } from '../../ui/element.ts';
import { chatText, phone, plus, warningCircle } from '../../ui/icons.ts';
import { icon } from '../../ui/water.ts';
import { helpRow } from './help-line-view.ts';
import { type Asked, NAME_MOST, type OwnLine, type Problem, type Trusted, WORDS_MOST } from './help-own.ts';
import { dialled, smsHref, telHref } from './phone.ts';
import { helpWords, ownWords as words } from './safety.content.en.ts';

const button = (look: string, act: string, children: readonly (El | string)[], index?: number): El =>
  el(
    'button',
    {
      class: look,
      type: 'button',
      'data-act': act,
      'data-index': index === undefined ? undefined : `${index}`,
    },
    ...children,
  );

const changeButton = (act: string, name: string, index?: number): El =>
  button('btn bare', act, [words.change, el('span', { class: 'unseen' }, ` ${name}`)], index);

const lineRow = ({ name, number }: OwnLine, index: number): El =>
  helpRow(
    { picture: phone, verb: helpWords.ring, name, number, href: telHref(number) },
    changeButton('edit-line', name, index),
  );

/** The person's own numbers, each with a way to change it. */
const ownLinesView = (lines: readonly OwnLine[]): El =>
  el(
    'section',
    { class: 'own' },
    el('h2', { class: 'over' }, words.ownTitle),
    el('ul', { class: 'rows' }, ...lines.map(lineRow)),
  );

/** Someone the person trusts: their words on a sheet, and two ways to reach them. */
const trustedView = ({ name, number, words: said }: Trusted): El =>
  el(
    'section',
    { class: 'trusted' },
    el(
      'div',
      { class: 'trusted-head' },
      el('h2', { class: 'over', id: 'trusted', tabindex: '-1' }, words.trustedTitle),
      changeButton('edit-trusted', name),
    ),
    el('p', { class: 'words' }, words.saying(name, said)),
    dialled(number) === undefined
      ? el('p', { class: 'small' }, words.noNumber)
      : el(
          'div',
          { class: 'pair' },
          el('a', { class: 'btn quiet', href: smsHref(number) }, icon(chatText), words.textName(name)),
          el('a', { class: 'btn', href: telHref(number) }, icon(phone), words.ringName(name)),
        ),
  );

/** Who is already there. */
export const yoursView = (trusted: Trusted | undefined, lines: readonly OwnLine[]): readonly El[] => [
  ...(trusted === undefined ? [] : [trustedView(trusted)]),
  ...(lines.length === 0 ? [] : [ownLinesView(lines)]),
];

/** What can be added; the empty sheet says what it is for. */
export const addView = (trusted: Trusted | undefined): readonly El[] => [
  ...(trusted === undefined
    ? [
        el(
          'section',
          { class: 'trusted' },
          el('h2', { class: 'over', id: 'trusted', tabindex: '-1' }, words.trustedTitle),
          el('p', {}, words.trustedEmpty),
          button('btn quiet', 'edit-trusted', [words.addTrusted]),
        ),
      ]
    : []),
  el('p', { class: 'own' }, button('btn bare', 'add-line', [icon(plus), words.addLine])),
];

interface Field {
  readonly id: 'own-name' | 'own-number' | 'own-words';
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly type?: 'tel';
  readonly isLong?: true;
}

const field = ({ id, label, value, hint, error, type, isLong }: Field): El => {
  const told = error === undefined ? hint && `${id}-hint` : `${id}-error`;
  const shared = {
    id,
    name: id,
    // What keyboards and browsers must not learn, correct or remember (privateInput of ui/parts.tsx, for drawn pages).
    autocomplete: 'off',
    autoCorrect: 'off',
    autocapitalize: 'sentences',
    spellcheck: 'false',
    writingsuggestions: 'false',
    'aria-describedby': told,
    'aria-invalid': error === undefined ? undefined : 'true',
  };
  return el(
    'div',
    { class: 'field' },
    el('label', { for: id }, label),
    isLong
      ? el('textarea', { ...shared, rows: '2' }, value)
      : el('input', { ...shared, type: type ?? 'text', value }),
    hint !== undefined && error === undefined && el('p', { class: 'small', id: `${id}-hint` }, hint),
    error !== undefined && el('p', { class: 'error', id: `${id}-error` }, icon(warningCircle), error),
  );
};

/** What is said of a problem, at the field it is about. */
const errorAt = (id: Field['id'], problem: Problem | undefined): string | undefined => {
  if (id === 'own-words') return problem === 'words-long' ? words.tooLong(WORDS_MOST) : undefined;
  if (id === 'own-number') return problem === 'number-wrong' ? words.numberWrong : undefined;
  if (problem === 'name-long') return words.tooLong(NAME_MOST);
  return problem === 'name-missing' ? words.nameMissing : undefined;
};

interface Form {
  readonly asked: Asked;
  readonly typed: Trusted;
  readonly problem?: Problem | undefined;
  /** Whether there is something to remove. */
  readonly isKnown: boolean;
}

/** The form for a number or for someone trusted. It says that what is added here is readable while the app is locked. */
export const ownForm = ({ asked, typed, problem, isKnown }: Form): El =>
  el(
    'form',
    { class: 'own-form', novalidate: true },
    el('h2', { class: 'over' }, asked.type === 'trusted' ? words.trustedTitle : words.ownTitle),
    field({
      id: 'own-name',
      label: words.name,
      value: typed.name,
      error: errorAt('own-name', problem),
    }),
    field({
      id: 'own-number',
      label: words.number,
      value: typed.number,
      type: 'tel',
      error: errorAt('own-number', problem),
    }),
    asked.type === 'trusted' &&
      field({
        id: 'own-words',
        label: words.theirWords,
        value: typed.words,
        hint: words.theirWordsHint,
        error: errorAt('own-words', problem),
        isLong: true,
      }),
    el('p', { class: 'note' }, words.openWarning),
    el(
      'div',
      { class: 'pair' },
      button('btn quiet', 'cancel', [words.cancel]),
      el('button', { class: 'btn', type: 'submit' }, words.save),
    ),
    isKnown && button('btn bare', 'remove', [words.remove]),
  );
