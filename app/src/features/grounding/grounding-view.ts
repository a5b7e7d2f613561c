import { topBar, topBarStart } from '../../shell/top-bar-view.ts';
import { type El, el } from '../../ui/element.ts';
import { drop, ear, eye, footprints, handPalm, heart, houseLine } from '../../ui/icons.ts';
import { icon, water } from '../../ui/water.ts';
import { exerciseWords, groundingWords as words } from './grounding.content.en.ts';
import { type Exercise, exercises } from './grounding.ts';

const pictures: Readonly<Record<Exercise, string>> = {
  senses: handPalm,
  feet: footprints,
  sounds: ear,
  'cold-water': drop,
  'slow-look': eye,
  surroundings: houseLine,
  body: heart,
};

/** A hull that begins an exercise; without scripts it leads to its steps in the list below. */
export const exerciseWay = (exercise: Exercise): El =>
  el(
    'li',
    {},
    el(
      'a',
      { class: 'choice', href: `#${exercise}`, 'data-exercise': exercise },
      icon(pictures[exercise]),
      el('span', {}, exerciseWords[exercise].name, el('small', {}, exerciseWords[exercise].hint)),
    ),
  );

/** Three at first, of three kinds: something for several senses, for touch, and for hearing. */
export const FIRST = 3;

const steps = (exercise: Exercise): El => {
  const { name, hint, steps: list } = exerciseWords[exercise];
  return el(
    'section',
    { id: exercise, 'aria-labelledby': `${exercise}-name` },
    el('h2', { id: `${exercise}-name` }, name),
    el('p', { class: 'small' }, hint),
    el('ol', {}, ...list.map(({ say, how }) => el('li', {}, el('strong', {}, say), el('span', {}, how)))),
  );
};

/** The top bar of every form of the page; it stands outside of `<main>`. */
export const groundingTop = (path = '/calm/'): El => topBar(topBarStart({ type: 'close', path }));

/** The parts of the stage, as they stand before anything is chosen. */
export const groundingStage = (): El =>
  el(
    'div',
    { class: 'stage flow ground' },
    ...water(),
    el(
      'div',
      { class: 'sky say' },
      el('h1', { tabindex: '-1' }, words.title),
      el('p', { class: 'with' }, words.lead),
    ),
    el(
      'div',
      { class: 'choices' },
      el('ul', { class: 'stack' }, ...exercises.slice(0, FIRST).map(exerciseWay)),
      el(
        'p',
        { class: 'last' },
        el('a', { class: 'btn bare', href: '#list', 'data-ground': 'others' }, words.others),
        el('a', { class: 'btn bare', href: '/', 'data-ground': 'enough' }, words.enough),
      ),
    ),
  );

/** The grounding page as it stands before any script: the stage, and under it all seven exercises to read and do. */
export const groundingPage = (): El =>
  el(
    'div',
    { class: 'grounding' },
    groundingTop(),
    el(
      'main',
      {},
      groundingStage(),
      el(
        'div',
        { class: 'read', id: 'list' },
        el('h2', { class: 'unseen' }, words.list),
        ...exercises.map(steps),
        el('p', { class: 'small' }, words.honest),
      ),
    ),
  );
