import type { OpenFields } from '../../store/open-field.ts';
import { type El, elToDom } from '../../ui/element.ts';
import { type Asked, type OwnLine, problemOf, type Trusted, withLine, withoutLine } from './help-own.ts';
import { addView, ownForm, yoursView } from './help-own-view.ts';
import { dangerView, keepCountryButton, linesView, suggestionView } from './help-top-view.ts';
import { type CountryLines, countryByCode } from './helpline.ts';
import { ownWords } from './safety.content.en.ts';

/** What the page asks of whoever shows it: its own document (help.entry.ts), or the open app (help-page.tsx). */
export interface HelpHost {
  readonly openFields: OpenFields;
  /** The browser's languages, for a suggestion that is said in words. */
  readonly languages: readonly string[];
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** The part of the address after `#`: `unsafe` puts the lines for fear of someone close on top, `trusted` leads to that person. */
  readonly target: string;
}

interface State {
  readonly country: CountryLines | undefined;
  readonly ownLines: readonly OwnLine[];
  readonly trusted: Trusted | undefined;
  readonly isChoosing: boolean;
  readonly form:
    | { readonly asked: Asked; readonly typed: Trusted; readonly problem?: ReturnType<typeof problemOf> }
    | undefined;
}

const EMPTY: Trusted = { name: '', number: '', words: '' };

const ADD_LINE = '[data-act="add-line"]';
const EDIT_TRUSTED = '[data-act="edit-trusted"]';

/** The parts that hold what the person added, or can add. A form opens where its subject stands. */
type OwnPart = 'yours' | 'own';

const isKnown = ({ trusted }: State, asked: Asked): boolean =>
  asked.type === 'trusted' ? trusted !== undefined : asked.index !== undefined;

const ownPartOf = (state: State, asked: Asked): OwnPart => (isKnown(state, asked) ? 'yours' : 'own');

const ownPartView = (part: OwnPart, state: State): readonly El[] => {
  const { form, ownLines, trusted } = state;
  if (form !== undefined && ownPartOf(state, form.asked) === part)
    return [ownForm({ ...form, isKnown: isKnown(state, form.asked) })];
  return part === 'yours' ? yoursView(trusted, ownLines) : addView(trusted);
};

/**
 * Brings the page to life: the chosen country on top, own numbers, someone trusted. `main` is the drawn page
 * ({@link helpMain}); without this call it is complete and readable. Returns the way to stop.
 */
export const mountHelp = (main: HTMLElement, host: HelpHost): (() => void) => {
  const part = (name: string): HTMLElement | null => main.querySelector(`[data-part="${name}"]`);
  const life = new AbortController();
  let drawnForm: State['form'];
  let state: State = {
    country: undefined,
    ownLines: [],
    trusted: undefined,
    isChoosing: false,
    form: undefined,
  };

  const focusOn = (selector: string): void => main.querySelector<HTMLElement>(selector)?.focus();
  /** Beside the part it is about; what was said elsewhere is over. */
  const say = (text: string, after?: OwnPart | 'danger'): void => {
    for (const status of main.querySelectorAll<HTMLElement>('[data-status]'))
      status.textContent = status.dataset.status === after ? text : '';
  };

  const show = (next: Partial<State>): void => {
    state = { ...state, ...next };
    const { form, country, isChoosing } = state;
    part('danger')?.replaceChildren(...dangerView(state, host).map(elToDom));
    part('lines')?.replaceChildren(...linesView(state, host).map(elToDom));
    const suggested = part('suggested');
    suggested?.replaceChildren(...suggestionView(state, host).map(elToDom));
    if (suggested !== null) suggested.hidden = suggested.childElementCount === 0;
    for (const name of ['yours', 'own'] as const) {
      const holdsForm = form !== undefined && ownPartOf(state, form.asked) === name;
      // An open form is never drawn again under the fingers: that would empty it.
      if (holdsForm && form === drawnForm) continue;
      part(name)?.replaceChildren(...ownPartView(name, state).map(elToDom));
    }
    drawnForm = form;
    const countries = part('countries');
    if (countries !== null) countries.hidden = country !== undefined && !isChoosing;
  };

  const told = (isKept: boolean, after: OwnPart | 'danger', text = ''): void =>
    say(isKept ? text : ownWords.notKept, after);

  const keepCountry = async (code: string | undefined): Promise<void> => {
    const country = countryByCode(code);
    if (country === undefined) return;
    show({ country, isChoosing: false });
    focusOn('#chosen-country');
    told(await host.openFields.set('country', country.code), 'danger');
  };

  const keepLines = async (
    change: (lines: readonly OwnLine[]) => readonly OwnLine[],
    keeps: boolean,
    index?: number,
  ): Promise<void> => {
    await loaded;
    const ownLines = change(state.ownLines);
    show({ ownLines, form: undefined });
    focusOn(keeps ? `[data-act="edit-line"][data-index="${index ?? ownLines.length - 1}"]` : ADD_LINE);
    const isKept = await host.openFields.set('ownLines', ownLines);
    told(isKept, keeps ? 'yours' : 'own', keeps ? ownWords.kept : ownWords.removed);
  };

  const keepTrusted = async (trusted: Trusted | undefined): Promise<void> => {
    await loaded;
    show({ trusted, form: undefined });
    focusOn(EDIT_TRUSTED);
    if (trusted === undefined) told(await host.openFields.remove('trusted'), 'own', ownWords.removed);
    else told(await host.openFields.set('trusted', trusted), 'yours', ownWords.kept);
  };

  const ask = (asked: Asked, typed: Trusted): void => {
    say('');
    show({ form: { asked, typed } });
    focusOn('#own-name');
  };

  const remove = async (): Promise<void> => {
    const asked = state.form?.asked;
    if (asked?.type === 'trusted') return keepTrusted(undefined);
    const index = asked?.index;
    if (index !== undefined) await keepLines((lines) => withoutLine(lines, index), false);
  };

  const cancel = (): void => {
    const asked = state.form?.asked;
    show({ form: undefined });
    if (asked?.type === 'trusted') focusOn(EDIT_TRUSTED);
    else
      focusOn(asked?.index === undefined ? ADD_LINE : `[data-act="edit-line"][data-index="${asked.index}"]`);
  };

  const acts: Readonly<Record<string, (data: DOMStringMap) => void>> = {
    'keep-country': ({ code }) => void keepCountry(code),
    'change-country': () => {
      show({ isChoosing: true });
      focusOn('#choose-country');
    },
    'back-to-country': () => {
      show({ isChoosing: false });
      focusOn('#chosen-country');
    },
    'add-line': () => ask({ type: 'line' }, EMPTY),
    'edit-line': ({ index }) => {
      const at = Number(index);
      const line = state.ownLines[at];
      if (line !== undefined) ask({ type: 'line', index: at }, { ...EMPTY, ...line });
    },
    'edit-trusted': () => ask({ type: 'trusted' }, state.trusted ?? EMPTY),
    remove: () => void remove(),
    cancel,
  };

  const onClick = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]') : null;
    if (button !== null) acts[button.dataset.act ?? '']?.(button.dataset);
  };

  const onSubmit = (event: Event): void => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement) || state.form === undefined) return;
    const data = new FormData(event.target);
    const text = (name: string): string => String(data.get(name) ?? '').trim();
    const typed = { name: text('own-name'), number: text('own-number'), words: text('own-words') };
    const { asked } = state.form;
    const problem = problemOf(asked, typed);
    if (problem !== undefined) {
      show({ form: { asked, typed, problem } });
      focusOn('[aria-invalid="true"]');
    } else if (asked.type === 'trusted') void keepTrusted(typed);
    else void keepLines((lines) => withLine(lines, typed, asked.index), true, asked.index);
  };

  const load = async (): Promise<void> => {
    const { openFields } = host;
    const [code, ownLines, trusted] = await Promise.all([
      openFields.get('country'),
      openFields.get('ownLines'),
      openFields.get('trusted'),
    ]);
    if (life.signal.aborted) return;
    // Somebody may have been quicker than the disk: the country they tapped stands. Numbers wait for `loaded`.
    show({ country: state.country ?? countryByCode(code), ownLines: ownLines ?? [], trusted });
    main.dataset.read = '';
    const { target } = host;
    if (target !== 'unsafe' && target !== 'trusted') return;
    // What to ring in danger stands above, and stays in view where there is room for both.
    window.scrollTo(0, 0);
    main.querySelector(`#${target}`)?.scrollIntoView({ block: 'nearest' });
    main.querySelector<HTMLElement>(`#${target}`)?.focus({ preventScroll: true });
  };

  for (const place of main.querySelectorAll<HTMLElement>('[data-first]')) {
    const country = countryByCode(place.dataset.first);
    if (country === undefined) continue;
    place.replaceChildren(elToDom(keepCountryButton(country)));
  }
  main.addEventListener('click', onClick, { signal: life.signal });
  main.addEventListener('submit', onSubmit, { signal: life.signal });
  show({});
  const loaded = load();

  return () => life.abort();
};
