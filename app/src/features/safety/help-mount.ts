import type { OpenFields } from '../../store/open-field.ts';
import { type El, elToDom } from '../../ui/element.ts';
import { type Asked, type OwnLine, problemOf, type Trusted, withLine, withoutLine } from './help-own.ts';
import { ownForm, ownLinesView, trustedView } from './help-own-view.ts';
import { keepCountryButton, topView } from './help-top-view.ts';
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

const ownView = ({ form, ownLines, trusted }: State): readonly El[] => {
  if (form === undefined) return [ownLinesView(ownLines), trustedView(trusted)];
  const isKnown = form.asked.type === 'trusted' ? trusted !== undefined : form.asked.index !== undefined;
  return [ownForm({ ...form, isKnown })];
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
  const say = (text: string): void => {
    const status = part('status');
    if (status !== null) status.textContent = text;
  };

  const show = (next: Partial<State>): void => {
    state = { ...state, ...next };
    part('chosen')?.replaceChildren(elToDom(topView(state, host)));
    const own = part('own');
    const countries = part('countries');
    // An open form is never drawn again under the fingers: that would empty it.
    if (state.form === undefined || state.form !== drawnForm)
      own?.replaceChildren(...ownView(state).map(elToDom));
    drawnForm = state.form;
    if (countries !== null) countries.hidden = state.country !== undefined && !state.isChoosing;
  };

  const told = (isKept: boolean, text = ''): void => say(isKept ? text : ownWords.notKept);

  const keepCountry = async (code: string | undefined): Promise<void> => {
    const country = countryByCode(code);
    if (country === undefined) return;
    show({ country, isChoosing: false });
    focusOn('#chosen-country');
    told(await host.openFields.set('country', country.code));
  };

  const keepLines = async (
    change: (lines: readonly OwnLine[]) => readonly OwnLine[],
    text: string,
  ): Promise<void> => {
    await loaded;
    const ownLines = change(state.ownLines);
    show({ ownLines, form: undefined });
    focusOn('[data-act="add-line"]');
    told(await host.openFields.set('ownLines', ownLines), text);
  };

  const keepTrusted = async (trusted: Trusted | undefined, text: string): Promise<void> => {
    await loaded;
    show({ trusted, form: undefined });
    focusOn('[data-act="edit-trusted"]');
    const isKept =
      trusted === undefined
        ? await host.openFields.remove('trusted')
        : await host.openFields.set('trusted', trusted);
    told(isKept, text);
  };

  const ask = (asked: Asked, typed: Trusted): void => {
    say('');
    show({ form: { asked, typed } });
    focusOn('#own-name');
  };

  const remove = async (): Promise<void> => {
    const asked = state.form?.asked;
    if (asked?.type === 'trusted') return keepTrusted(undefined, ownWords.removed);
    const index = asked?.index;
    if (index !== undefined) await keepLines((lines) => withoutLine(lines, index), ownWords.removed);
  };

  const cancel = (): void => {
    const wasTrusted = state.form?.asked.type === 'trusted';
    show({ form: undefined });
    focusOn(wasTrusted ? '[data-act="edit-trusted"]' : '[data-act="add-line"]');
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
    } else if (asked.type === 'trusted') void keepTrusted(typed, ownWords.kept);
    else void keepLines((lines) => withLine(lines, typed, asked.index), ownWords.kept);
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
    const { target } = host;
    if (target !== 'unsafe' && target !== 'trusted') return;
    main.querySelector(`#${target}`)?.scrollIntoView({ block: 'center' });
    focusOn(`#${target}`);
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
