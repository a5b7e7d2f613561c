import { type El, el } from '../../ui/element.ts';
import { countryBody, nothingChosen, unsafeNote } from './help-view.ts';
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

const chosenView = (country: CountryLines, isOld: boolean, isAfraid: boolean): El =>
  el(
    'div',
    {},
    isAfraid && unsafeNote(country),
    el(
      'div',
      { class: 'place' },
      el('h2', { tabindex: '-1', id: 'chosen-country' }, country.name),
      actButton('bare', 'change-country', words.changeCountry),
    ),
    isOld && el('p', { class: 'note' }, words.old),
    ...countryBody(country, isAfraid ? undefined : 'unsafe'),
    !isAfraid && el('p', { class: 'small' }, words.unsafeTrace),
  );

const choosingView = (country: CountryLines): El =>
  el(
    'div',
    { class: 'place' },
    el('h2', { tabindex: '-1', id: 'choose-country' }, words.chooseCountry),
    actButton('bare', 'back-to-country', words.backToCountry(country.name)),
  );

const suggestionView = (country: CountryLines): El =>
  el(
    'div',
    { class: 'stack' },
    el('p', {}, words.suggest(country.name)),
    actButton('quiet', 'keep-country', words.useSuggested(country.name), country.code),
  );

/** What stands on top: the chosen country; the way to choose another; or what holds for everybody. */
export const topView = ({ country, isChoosing }: Top, { languages, today, target }: Asked): El => {
  const isAfraid = target === 'unsafe';
  if (country !== undefined)
    return isChoosing ? choosingView(country) : chosenView(country, isStale(checkedOn, today), isAfraid);
  const likely = countryByLanguage(languages);
  return nothingChosen(likely && { country: likely, ask: suggestionView(likely) }, isAfraid);
};
