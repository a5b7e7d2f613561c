import { type El, el } from '../../ui/element.ts';
import { countryBody, nothingChosen } from './help-view.ts';
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
}

const actButton = (look: string, act: string, text: string, code?: string): El =>
  el('button', { class: `btn ${look}`, type: 'button', 'data-act': act, 'data-code': code }, text);

/** In each country of the list, when scripts are on. */
export const keepCountryButton = (country: CountryLines): El =>
  actButton('quiet', 'keep-country', words.keepCountry(country.name), country.code);

const chosenView = (country: CountryLines, isOld: boolean): El =>
  el(
    'div',
    {},
    el(
      'div',
      { class: 'place' },
      el('h2', { tabindex: '-1', id: 'chosen-country' }, country.name),
      actButton('bare', 'change-country', words.changeCountry),
    ),
    isOld && el('p', { class: 'note' }, words.old),
    ...countryBody(country, 'unsafe'),
    el('p', { class: 'small' }, words.unsafeTrace),
  );

const choosingView = (country: CountryLines): El =>
  el(
    'div',
    { class: 'place' },
    el('h2', { tabindex: '-1', id: 'choose-country' }, words.chooseCountry),
    actButton('bare', 'back-to-country', words.backToCountry(country.name)),
  );

const suggestionView = (country: CountryLines | undefined): El | undefined =>
  country &&
  el(
    'div',
    { class: 'stack' },
    el('p', {}, words.suggest(country.name)),
    actButton('quiet', 'keep-country', words.useSuggested(country.name), country.code),
  );

/** What stands on top: the chosen country; the way to choose another; or what holds for everybody. */
export const topView = ({ country, isChoosing }: Top, { languages, today }: Asked): El => {
  if (country === undefined) return nothingChosen(suggestionView(countryByLanguage(languages)));
  return isChoosing ? choosingView(country) : chosenView(country, isStale(checkedOn, today));
};
