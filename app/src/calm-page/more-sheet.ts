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
import { awayWords, calmWords } from '../features/calm/calm.content.en.ts';
import { moreWords } from '../features/calm/calm-sheet.content.en.ts';
import { type El, el } from '../ui/element.ts';
import { check, eye, handPalm, hourglassMedium, lifebuoy } from '../ui/icons.ts';
import { icon } from '../ui/water.ts';
import type { CalmHost } from './calm-host.ts';
import { chip, onChip, openSheet } from './sheet.ts';

/** A way to breathe, as it is chosen for now. */
export interface Breathing {
  readonly pattern: PatternKey;
  readonly length: Length;
}

/** What can be switched while the sheet is open; the tap itself switches it (`data-does`). */
export interface Senses {
  readonly isSounding: boolean;
  /** None where the device cannot vibrate. */
  readonly isVibrating: boolean | undefined;
}

const away = (href: string, picture: string, words: string, hint: string): El =>
  el(
    'li',
    {},
    el(
      'a',
      { class: 'row', href, 'data-does': 'go' },
      icon(picture),
      el('span', { class: 'grow' }, words, el('small', { class: 'block' }, hint)),
    ),
  );

const sense = (does: string, words: string, isOn: boolean): El =>
  el(
    'button',
    { class: 'chip', type: 'button', 'aria-pressed': String(isOn), 'data-does': does },
    icon(check),
    words,
  );

const choice = (legend: string, ...children: readonly El[]): El =>
  el('fieldset', {}, el('legend', {}, legend), ...children);

/** True once it was read and accepted. */
const askCaution = (root: HTMLElement, signal: AbortSignal): Promise<boolean> =>
  openSheet(root, {
    title: holdCaution.title,
    isText: true,
    body: [el('div', { class: 'said' }, ...holdCaution.lines.map((line) => el('p', {}, line)))],
    yes: holdCaution.accept,
    no: holdCaution.refuse,
    signal,
  });

/**
 * Everything beyond *Stay longer* and *Write it here*, in one flat list: another kind of help, and another way to breathe.
 * Resolves with how to breathe on, which is kept for the next time. A pattern with a hold is entered only after the caution
 * was read once; whoever would rather not gets the default.
 */
export const askMore = async (
  root: HTMLElement,
  { openFields, further = () => [] }: Pick<CalmHost, 'openFields' | 'further'>,
  now: Breathing & Senses,
  signal: AbortSignal,
): Promise<Breathing | undefined> => {
  let { pattern, length }: Breathing = now;
  const stop = onChip(root, (group, value) => {
    if (group === 'length') length = lengths.find((one) => String(one) === value) ?? length;
    else {
      pattern = patternKeys.find((key) => key === value) ?? pattern;
      const hint = root.querySelector('.calm-sheet .hint');
      if (hint !== null) hint.textContent = patternWords[pattern].hint;
    }
  });
  const isChosen = await openSheet(root, {
    title: moreWords.title,
    body: [
      el(
        'ul',
        { class: 'rows' },
        away('/grounding/', eye, awayWords.grounding, awayWords.groundingHint),
        away('/tools/now/', handPalm, moreWords.toolkit, moreWords.toolkitHint),
        away('/help/', lifebuoy, awayWords.person, awayWords.personHint),
        away('/pause/', hourglassMedium, moreWords.pause, moreWords.pauseHint),
        ...further().map(({ href, picture, words, hint }) => away(href, picture, words, hint)),
      ),
      choice(
        moreWords.pattern,
        el(
          'div',
          { class: 'chips' },
          ...patternKeys.map((key) => chip('pattern', key, patternWords[key].name, key === pattern)),
        ),
        el('p', { class: 'hint', 'aria-live': 'polite' }, patternWords[pattern].hint),
      ),
      choice(
        moreWords.length,
        el(
          'div',
          { class: 'chips' },
          ...lengths.map((one) => chip('length', String(one), lengthWord(one), one === length)),
        ),
      ),
      el(
        'div',
        { class: 'chips' },
        sense('sound', calmWords.sound, now.isSounding),
        ...(now.isVibrating === undefined ? [] : [sense('vibration', moreWords.vibration, now.isVibrating)]),
      ),
    ],
    yes: moreWords.begin,
    signal,
  });
  stop();
  if (!isChosen) return undefined;
  if (hasHold(patterns[pattern]) && (await openFields.get('holdCaution')) !== true) {
    if (await askCaution(root, signal)) void openFields.set('holdCaution', true);
    else pattern = defaultPattern.key;
  }
  if (signal.aborted) return undefined;
  void openFields.set('pattern', pattern);
  return { pattern, length };
};
