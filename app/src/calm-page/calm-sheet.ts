import {
  defaultPattern,
  hasHold,
  type Length,
  lengths,
  type PatternKey,
  patternKeys,
  patterns,
} from '../features/breathing/breathing.ts';
import { holdCaution, lengthWord, patternWords } from '../features/breathing/pattern.content.en.ts';
import { ratingWords, waysWords } from '../features/calm/calm-sheet.content.en.ts';
import { type GaugeKey, gaugeKeys, type Rating, type Side } from '../features/calm/rating.ts';
import { type El, el, elToDom } from '../ui/element.ts';
import { check } from '../ui/icons.ts';
import { icon } from '../ui/water.ts';
import type { CalmHost } from './calm-host.ts';
import './calm-sheet.css';

/**
 * The sheets of the calm page. They are loaded when one is opened. Each asks one thing and resolves with the answer, or
 * with nothing: Escape, a tap outside and the bare button all mean the quiet choice.
 */

const ask = (
  root: HTMLElement,
  title: string,
  body: readonly El[],
  yes: string,
  no: string,
): Promise<boolean> => {
  const dialog = elToDom(
    el(
      'dialog',
      { class: 'dialog calm-sheet', 'aria-labelledby': 'sheet-title' },
      el('h2', { id: 'sheet-title', tabindex: '-1', autofocus: true }, title),
      ...body,
      el(
        'div',
        { class: 'act' },
        el('button', { class: 'btn quiet', type: 'button', value: 'yes' }, yes),
        el('button', { class: 'btn bare', type: 'button', value: 'no' }, no),
      ),
    ),
  ) as HTMLDialogElement;
  root.append(dialog);
  return new Promise((answer) => {
    dialog.addEventListener('click', (event) => {
      const button =
        event.target instanceof Element ? event.target.closest<HTMLButtonElement>('.act button') : null;
      if (button !== null) dialog.close(button.value);
      // The dialog itself is hit only outside its sheet: its padding belongs to the sheet, so the place is asked.
      else if (event.target === dialog && isOutside(dialog, event)) dialog.close();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      answer(dialog.returnValue === 'yes');
    });
    dialog.showModal();
  });
};

const isOutside = (dialog: HTMLElement, { clientX, clientY }: MouseEvent): boolean => {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
};

const chip = (group: string, value: string, words: string, isChosen: boolean): El =>
  el(
    'button',
    {
      class: 'chip',
      type: 'button',
      'aria-pressed': String(isChosen),
      'data-group': group,
      value,
    },
    icon(check),
    words,
  );

/** Reads and writes which chip of a group is pressed. */
const onChip = (root: HTMLElement, pick: (group: string, value: string) => void): (() => void) => {
  const onClick = (event: MouseEvent): void => {
    const pressed =
      event.target instanceof Element ? event.target.closest<HTMLButtonElement>('.calm-sheet .chip') : null;
    const group = pressed?.dataset.group;
    if (pressed === null || group === undefined) return;
    const all = root.querySelectorAll<HTMLButtonElement>(`.calm-sheet .chip[data-group="${group}"]`);
    const isToggle = all.length === 1;
    for (const one of all) {
      const isOn = isToggle ? one.getAttribute('aria-pressed') !== 'true' : one === pressed;
      one.setAttribute('aria-pressed', String(isOn));
    }
    pick(group, isToggle ? (pressed.getAttribute('aria-pressed') ?? '') : pressed.value);
  };
  root.addEventListener('click', onClick);
  return () => root.removeEventListener('click', onClick);
};

export interface Way {
  readonly pattern: PatternKey;
  readonly length: Length;
  /** None where the device cannot vibrate. */
  readonly vibration: boolean | undefined;
}

const askWay = async (root: HTMLElement, now: Way): Promise<Way | undefined> => {
  let way = now;
  const stop = onChip(root, (group, value) => {
    if (group === 'pattern') {
      way = { ...way, pattern: patternKeys.find((key) => key === value) ?? way.pattern };
      const hint = root.querySelector('.calm-sheet .hint');
      if (hint !== null) hint.textContent = patternWords[way.pattern].hint;
    } else if (group === 'length') {
      way = { ...way, length: lengths.find((length) => String(length) === value) ?? way.length };
    } else way = { ...way, vibration: value === 'true' };
  });
  const body = [
    el(
      'fieldset',
      {},
      el('legend', {}, waysWords.pattern),
      el(
        'div',
        { class: 'chips' },
        ...patternKeys.map((key) => chip('pattern', key, patternWords[key].name, key === now.pattern)),
      ),
      el('p', { class: 'hint', 'aria-live': 'polite' }, patternWords[now.pattern].hint),
    ),
    el(
      'fieldset',
      {},
      el('legend', {}, waysWords.length),
      el(
        'div',
        { class: 'chips' },
        ...lengths.map((length) => chip('length', String(length), lengthWord(length), length === now.length)),
      ),
      el('p', { class: 'hint short' }, waysWords.lengthHint),
    ),
    ...(now.vibration === undefined
      ? []
      : [el('div', { class: 'chips' }, chip('vibration', 'true', waysWords.vibration, now.vibration))]),
  ];
  const isChosen = await ask(root, waysWords.title, body, waysWords.begin, waysWords.cancel);
  stop();
  return isChosen ? way : undefined;
};

/** True once it was read and accepted. */
const askCaution = (root: HTMLElement): Promise<boolean> =>
  ask(
    root,
    holdCaution.title,
    [el('div', { class: 'said' }, ...holdCaution.lines.map((line) => el('p', {}, line)))],
    holdCaution.accept,
    holdCaution.refuse,
  );

/**
 * Which pattern, for how long, and whether it is felt; kept for the next time. A pattern with a hold is entered only after
 * the caution was read once; whoever would rather not gets the default.
 */
export const chooseWay = async (root: HTMLElement, host: CalmHost, now: Way): Promise<Way | undefined> => {
  const { openFields } = host;
  const asked = await askWay(root, now);
  if (asked === undefined) return undefined;
  let way = asked;
  const hasReadCaution = (await openFields.get('holdCaution')) === true;
  if (hasHold(patterns[way.pattern]) && !hasReadCaution) {
    if (await askCaution(root)) void openFields.set('holdCaution', true);
    else way = { ...way, pattern: defaultPattern.key };
  }
  void openFields.set('pattern', way.pattern);
  if (way.vibration !== undefined) void openFields.set('vibration', way.vibration);
  return way;
};

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
export const askRating = async (root: HTMLElement, side: Side): Promise<Rating | undefined> => {
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
  root.addEventListener('input', onInput);
  // A tap at the very left leaves the value 0 as it was, so the browser says `click` and not `input`.
  root.addEventListener('click', onInput);
  const body = [el('p', {}, ratingWords.lead), ...gaugeKeys.map(gauge)];
  const isKept = await ask(root, ratingWords.title[side], body, ratingWords.keep, ratingWords.cancel);
  root.removeEventListener('input', onInput);
  root.removeEventListener('click', onInput);
  return isKept && Object.keys(rating).length > 0 ? rating : undefined;
};
