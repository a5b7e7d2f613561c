import { type El, el } from '../../ui/element.ts';
import { caretRight } from '../../ui/icons.ts';
import { icon } from '../../ui/water.ts';
import { emergencyRows, otherRows } from './help-line-view.ts';
import { nothingChosen, sureView, unsafeNote } from './help-view.ts';
import { type CountryLines, countryByLanguage, isStale } from './helpline.ts';
import { checkedOn } from './helplines.ts';
import { helpWords as words } from './safety.content.en.ts';

interface Top {
  readonly country: CountryLines | undefined;
  /** The chosen country stands aside, and the list is open. */
  readonly isChoosing: boolean;
}

interface Asked {
  readonly languages: readonly string[];
  readonly today: string;
  /** The part of the address after `#`. */
  readonly target: string;
}

const actButton = (look: string, act: string, text: string, code?: string): El =>
  el('button', { class: `btn ${look}`, type: 'button', 'data-act': act, 'data-code': code }, text);

/** In each country of the list, when scripts are on. */
export const keepCountryButton = (country: CountryLines): El =>
  actButton('quiet', 'keep-country', words.keepCountry(country.name), country.code);

const rows = (children: readonly El[]): El => el('ul', { class: 'rows' }, ...children);

const place = (id: string, title: string, act: string, does: string): El =>
  el('div', { class: 'place' }, el('h2', { tabindex: '-1', id }, title), actButton('bare', act, does));

/** What stands before everything else: the country and what to ring in danger; for someone afraid, the lines for that. */
export const dangerView = (
  { country, isChoosing }: Top,
  { languages, today, target }: Asked,
): readonly El[] => {
  const isAfraid = target === 'unsafe';
  if (country === undefined) {
    const likely = countryByLanguage(languages);
    if (!isAfraid) return [];
    return [...(likely ? [rows(emergencyRows(likely, true))] : []), unsafeNote(likely)];
  }
  if (isChoosing)
    return [
      place('choose-country', words.chooseCountry, 'back-to-country', words.backToCountry(country.name)),
    ];
  return [
    place('chosen-country', country.name, 'change-country', words.changeCountry),
    ...(isStale(checkedOn, today) ? [el('p', { class: 'note' }, words.old)] : []),
    rows(emergencyRows(country)),
    ...(isAfraid ? [unsafeNote(country)] : []),
  ];
};

/** The lines of the chosen country; else what holds for everybody. */
export const linesView = ({ country, isChoosing }: Top, { target }: Asked): readonly El[] => {
  const isAfraid = target === 'unsafe';
  if (country === undefined) return [nothingChosen(isAfraid)];
  if (isChoosing) return [];
  return [
    rows(otherRows(country, isAfraid ? undefined : 'unsafe')),
    ...(isAfraid ? [] : [el('p', { class: 'small' }, words.unsafeTrace)]),
    ...sureView(country),
  ];
};

/** The country that the browser's language names, as the first of the list, and as large as the others. */
export const suggestionView = ({ country }: Top, { languages }: Asked): readonly El[] => {
  const likely = country === undefined ? countryByLanguage(languages) : undefined;
  if (likely === undefined) return [];
  return [
    el('p', { class: 'small' }, words.suggest),
    el(
      'button',
      { class: 'row', type: 'button', 'data-act': 'keep-country', 'data-code': likely.code },
      el('span', { class: 'grow' }, words.useSuggested(likely.name)),
      icon(caretRight, true),
    ),
  ];
};
