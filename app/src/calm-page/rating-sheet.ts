import { ratingWords } from '../features/calm/calm-sheet.content.en.ts';
import { type GaugeKey, gaugeKeys, type Rating, type Side } from '../features/calm/rating.ts';
import { type El, el } from '../ui/element.ts';
import { openSheet } from './sheet.ts';

const gauge = (key: GaugeKey): El => {
  const { label, low, high } = ratingWords.gauges[key];
  return el(
    'div',
    { class: 'gauge' },
    el('label', { for: `gauge-${key}` }, label),
    el('output', { for: `gauge-${key}`, 'aria-hidden': 'true' }, '–'),
    el('input', {
      id: `gauge-${key}`,
      class: 'basin empty',
      type: 'range',
      min: '0',
      max: '10',
      step: '1',
      value: '0',
      'data-v': '0',
      'data-key': key,
      'aria-valuetext': ratingWords.unanswered,
    }),
    el('span', { class: 'ends' }, el('span', {}, low), el('span', {}, high)),
  );
};

/** Three basins, each of which may stay empty. Nothing if none was answered. */
export const askRating = async (
  root: HTMLElement,
  side: Side,
  signal: AbortSignal,
): Promise<Rating | undefined> => {
  let rating: Rating = {};
  const onInput = (event: Event): void => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.type !== 'range') return;
    const key = gaugeKeys.find((one) => one === input.dataset.key);
    if (key === undefined) return;
    const value = Number(input.value);
    rating = { ...rating, [key]: value };
    input.classList.remove('empty');
    input.dataset.v = String(value);
    input.setAttribute('aria-valuetext', String(value));
    const number = input.parentElement?.querySelector('output');
    if (number) number.textContent = String(value);
  };
  // Nor does a key that leaves it at 0.
  const onKey = (event: KeyboardEvent): void => {
    const isUnanswered = event.target instanceof HTMLElement && event.target.classList.contains('empty');
    if (!isUnanswered || !['Home', 'ArrowLeft', 'ArrowDown', ' '].includes(event.key)) return;
    event.preventDefault();
    onInput(event);
  };
  root.addEventListener('keydown', onKey);
  root.addEventListener('input', onInput);
  // A tap at the very left leaves the value 0 as it was, so the browser says `click` and not `input`.
  root.addEventListener('click', onInput);
  const isKept = await openSheet(root, {
    title: ratingWords.title[side],
    body: [el('p', {}, ratingWords.lead), ...gaugeKeys.map(gauge)],
    yes: ratingWords.keep,
    no: ratingWords.cancel,
    signal,
  });
  root.removeEventListener('keydown', onKey);
  root.removeEventListener('input', onInput);
  root.removeEventListener('click', onInput);
  return isKept && Object.keys(rating).length > 0 ? rating : undefined;
};
