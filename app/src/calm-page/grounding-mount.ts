import type { Change, Moment } from '@evenkeel/kernel';
import { awayWords } from '../features/calm/calm.content.en.ts';
import { keepSession, type Session, startSession } from '../features/calm/session.ts';
import {
  endWords,
  exerciseWords,
  nextWords,
  groundingWords as words,
} from '../features/grounding/grounding.content.en.ts';
import {
  afterFelt,
  type Exercise,
  exercises,
  type Felt,
  felts,
  isExercise,
  LONGEST_SECONDS,
} from '../features/grounding/grounding.ts';
import { exerciseWay, FIRST } from '../features/grounding/grounding-view.ts';
import { type El, el, elToDom } from '../ui/element.ts';
import { lifebuoy, waves } from '../ui/icons.ts';
import { icon } from '../ui/water.ts';
import { takeTap } from './tap.ts';
import type { WayBack } from './way-back.ts';

/** Beyond the list with which the page begins; Back returns to it from anywhere. */
export const groundingPlaces = ['inside'] as const;

/** What the grounding module asks of whoever shows it. */
export interface GroundingHost {
  readonly moment: () => Moment;
  /** Milliseconds that only go forward. */
  readonly elapsed: () => number;
  /** Keeps what was done, sealed. What cannot be kept is not worth a word here. */
  readonly save: (changes: readonly Change[]) => Promise<unknown>;
  readonly go: (path: string) => void;
  readonly wayBack: WayBack<(typeof groundingPlaces)[number]>;
}

const act = (name: string, text: string, look: 'pale' | 'bare'): El =>
  el('button', { class: `btn ${look}`, type: 'button', 'data-ground': name }, text);
const last = (...children: readonly El[]): El => el('p', { class: 'last' }, ...children);
const list = (...children: readonly El[]): El => el('ul', { class: 'stack' }, ...children);
const link = (href: string, picture: string, text: string, hint?: string): El =>
  el(
    'li',
    {},
    el(
      'a',
      { class: 'choice', href, 'data-ground': 'go' },
      icon(picture),
      el('span', {}, text, hint === undefined ? null : el('small', {}, hint)),
    ),
  );

/**
 * Brings the grounding page to life: one thing a screen, no typing, a way out on each. `root` holds the stage of
 * `groundingPage()`. Returns the way to end it.
 */
export const mountGrounding = (root: HTMLElement, host: GroundingHost): (() => void) => {
  const say = root.querySelector('.say');
  const choices = root.querySelector('.choices');
  if (say === null || choices === null) throw new Error('This must hold: the grounding page has its stage');
  const start = { say: [...say.childNodes], choices: [...choices.childNodes] };

  const tried: { exercise: Exercise; felt: Felt }[] = [];
  let session: Session | undefined;
  let began = 0;
  let running: Exercise = exercises[0];
  let step = 0;
  let timer = 0;
  let isTimeUp = false;

  const show = (
    title: string,
    lead: string | undefined,
    over: string | undefined,
    below: readonly El[],
  ): void => {
    // With the heading is read what stands around it.
    const around = [over && 'over', lead && 'lead'].filter(Boolean).join(' ') || undefined;
    const heading = elToDom(el('h1', { tabindex: '-1', 'aria-describedby': around }, title)) as HTMLElement;
    say.replaceChildren(
      ...(over === undefined ? [] : [elToDom(el('p', { class: 'over', id: 'over' }, over))]),
      heading,
      ...(lead === undefined ? [] : [elToDom(el('p', { class: 'with', id: 'lead' }, lead))]),
    );
    choices.replaceChildren(...below.map(elToDom));
    window.scrollTo(0, 0);
    heading.focus({ preventScroll: true });
    host.wayBack.goTo(groundingPlaces);
  };

  const showHome = (): void => {
    say.replaceChildren(...start.say);
    choices.replaceChildren(...start.choices);
    window.scrollTo(0, 0);
    say.querySelector('h1')?.focus({ preventScroll: true });
  };

  const home = (): void => {
    showHome();
    host.wayBack.goTo([]);
  };

  const others = (title: string, from: number): void =>
    show(title, undefined, undefined, [
      list(...exercises.slice(from).map(exerciseWay)),
      last(act('home', words.back, 'bare'), act('enough', words.enough, 'bare')),
    ]);

  const keep = (felt?: Felt): void => {
    window.clearTimeout(timer);
    if (session === undefined) return;
    const seconds = (host.elapsed() - began) / 1000;
    const changes = keepSession({ ...session, seconds, ground: running, felt });
    if (changes.length > 0) void host.save(changes);
    session = undefined;
  };

  const showStep = (): void => {
    const { name, steps } = exerciseWords[running];
    const { say: what = '', how } = steps[step] ?? {};
    const isLast = step >= steps.length - 1;
    show(what, how, `${name} · ${words.place(step + 1, steps.length)}`, [
      act('next', isLast ? words.done : words.next, 'pale'),
      act('end', words.leave, 'bare'),
    ]);
  };

  const askHow = (): void => {
    window.clearTimeout(timer);
    show(endWords.title, undefined, undefined, [
      ...felts.map((felt) => act(`felt-${felt}`, endWords.answers[felt], 'pale')),
      act('enough', words.enough, 'bare'),
    ]);
  };

  /** Says that it is long enough, and takes nothing away: whoever reads slowly finishes the step. */
  const sayTimeUp = (): void => {
    isTimeUp = true;
    const line = elToDom(el('p', { class: 'with', role: 'status' }));
    say.append(line);
    window.setTimeout(() => line.append(endWords.timeUp), 100);
  };

  const begin = (exercise: Exercise): void => {
    isTimeUp = false;
    keep();
    running = exercise;
    step = 0;
    session = startSession(host.moment(), 'hard');
    began = host.elapsed();
    timer = window.setTimeout(sayTimeUp, LONGEST_SECONDS * 1000);
    showStep();
  };

  const person = (): El => link('/help/', lifebuoy, awayWords.person, awayWords.personHint);

  const answer = (felt: Felt): void => {
    keep(felt);
    tried.push({ exercise: running, felt });
    const next = afterFelt(tried);
    const leave = last(act('all', nextWords.again, 'bare'), act('enough', words.enough, 'bare'));
    if (next.type === 'another') {
      show(nextWords.another.title, nextWords.another.lead, undefined, [
        list(person(), exerciseWay(next.exercise)),
        leave,
      ]);
    } else if (next.type === 'person') {
      show(nextWords.person.title, nextWords.person.lead, undefined, [list(person()), leave]);
    } else {
      const { title, lead } = nextWords.free[felt === 'better' ? 'better' : 'same'];
      show(title, lead, undefined, [list(link('/calm/', waves, nextWords.calm)), leave]);
    }
  };

  const actions: Readonly<Record<string, () => void>> = {
    home,
    others: () => others(words.others, FIRST),
    all: () => others(words.all, 0),
    enough: () => {
      keep();
      host.go('/');
    },
    next: () => {
      step++;
      if (!isTimeUp && step < exerciseWords[running].steps.length) showStep();
      else askHow();
    },
    end: askHow,
    ...Object.fromEntries(felts.map((felt) => [`felt-${felt}`, () => answer(felt)])),
  };

  const onClick = (event: MouseEvent): void => {
    const target = takeTap(event, '[data-exercise], [data-ground]');
    if (target === undefined) return;
    const { exercise, ground = '' } = target.dataset;
    if (isExercise(exercise)) begin(exercise);
    else if (ground === 'go') {
      keep();
      host.go(target.getAttribute('href') ?? '/');
    } else actions[ground]?.();
  };

  const stopMoves = host.wayBack.onMove((way) => {
    keep();
    // What was beyond the list is over, also for Forward.
    if (way.length > 0) host.wayBack.goTo([]);
    showHome();
  });
  // As it is when somebody comes back from Help.
  host.wayBack.goTo([]);

  const onLeave = (): void => keep();
  root.addEventListener('click', onClick);
  window.addEventListener('pagehide', onLeave);
  return () => {
    keep();
    stopMoves();
    root.removeEventListener('click', onClick);
    window.removeEventListener('pagehide', onLeave);
  };
};
