import { cueWords, spokenPattern } from '../features/breathing/breathing.content.en.ts';
import { defaultPattern, type Pattern, patterns } from '../features/breathing/breathing.ts';
import { afterWords, awayWords, calmWords, worseWords } from '../features/calm/calm.content.en.ts';
import { spokenTide } from '../features/calm/calm-live.content.en.ts';
import { topBar } from '../shell/top-bar-view.ts';
import { type El, el } from '../ui/element.ts';
import {
  dotsThree,
  eye,
  lifebuoy,
  notePencil,
  shield,
  speakerSimpleHigh,
  speakerSimpleSlash,
  waves,
} from '../ui/icons.ts';
import { icon, water } from '../ui/water.ts';

/**
 * A way on: a hull of paper on the water. `does` names it for the script; without scripts its address is all it has. `shown`
 * marks what is there only with scripts (writing, the pause and the sheet lead nowhere without), or only without.
 */
const way = (
  does: string,
  href: string,
  picture: string,
  words: string,
  { hint, shown }: { readonly hint?: string; readonly shown?: 'needs-scripts' | 'no-scripts' } = {},
): El =>
  el(
    'li',
    { class: shown },
    el(
      'a',
      { class: 'choice', href, 'data-does': does, 'aria-haspopup': does === 'more' && 'dialog' },
      icon(picture),
      el('span', {}, words, hint !== undefined && el('small', {}, hint)),
    ),
  );

const bare = (does: string, href: string, words: string): El =>
  el('a', { class: 'btn bare', href, 'data-does': does }, words);

const ground = (shown?: 'no-scripts'): El =>
  way('go', '/grounding/', eye, awayWords.grounding, {
    hint: awayWords.groundingHint,
    ...(shown && { shown }),
  });
const person = (shown?: 'no-scripts'): El =>
  way('go', '/help/', lifebuoy, awayWords.person, { hint: awayWords.personHint, ...(shown && { shown }) });

/** As large as every other way: an alarm can be right. */
const accurate = (): El =>
  way('go', '/pause/?worry=accurate', shield, afterWords.accurate, { shown: 'needs-scripts' });

/**
 * One of the screens after the breath. Shown by `:target` where there are no scripts, by the class `now` where there are. It
 * has no name of its own: the focus goes to its heading, which would then be read twice.
 */
const step = (id: string, title: string, lead: string | undefined, ways: readonly El[]): El =>
  el(
    'section',
    { class: 'choices step', id },
    el('h1', { tabindex: '-1' }, title),
    lead !== undefined && el('p', { class: 'lead' }, lead),
    el('ul', { class: 'stack' }, ...ways),
    el('p', { class: 'last' }, bare('enough', '/', afterWords.enough)),
  );

/**
 * The words of a pattern in the sky: one span a leg, each with its own animation. They are not announced as they change
 * (that would talk over the breath); what to do is said once, unseen.
 */
const cue = ({ key, legs }: Pattern): readonly El[] =>
  legs.map(({ phase }) =>
    el('span', { class: phase === 'more' ? 'hold' : phase }, cueWords[key][phase] ?? ''),
  );

const tools = (): El =>
  el(
    'span',
    { class: 'tools needs-scripts' },
    el(
      'button',
      { class: 'tool sound', type: 'button', 'aria-pressed': 'false', 'data-does': 'sound' },
      icon(speakerSimpleSlash),
      icon(speakerSimpleHigh),
      el('span', { class: 'unseen' }, calmWords.sound),
    ),
  );

const field = (): El =>
  el(
    'form',
    { class: 'park needs-scripts' },
    el(
      'div',
      { class: 'paper' },
      el('label', { for: 'draft' }, calmWords.field),
      el('textarea', {
        id: 'draft',
        rows: '1',
        placeholder: ' ',
        dir: 'auto',
        autocomplete: 'off',
        autocorrect: 'off',
        autocapitalize: 'sentences',
        spellcheck: 'false',
        writingsuggestions: 'false',
        'aria-describedby': 'trouble',
      }),
    ),
    el('button', { class: 'btn', type: 'button', 'data-does': 'park' }, calmWords.park),
    el('div', { class: 'trouble' }, el('p', { id: 'trouble', role: 'alert' })),
  );

/**
 * The calm page as it stands before any script: the water already moves by CSS. Everything on it that needs scripts is
 * marked `needs-scripts` and not shown without them; Stop and the ways on are real links.
 */
export const calmPage = (): El =>
  el(
    'div',
    { class: `stage calm-stage ${defaultPattern.key}` },
    ...water(),
    topBar(tools()),
    el(
      'main',
      {},
      el(
        'div',
        { class: 'sky breath' },
        el('h1', { class: 'unseen', tabindex: '-1', 'aria-describedby': 'how' }, calmWords.title),
        el('p', { class: 'unseen', id: 'how' }, `${spokenTide} ${spokenPattern[defaultPattern.key]}`),
        el('p', { class: 'cue', 'aria-hidden': 'true' }, ...cue(patterns['long-exhale'])),
        el('p', { class: 'with' }, calmWords.with),
      ),
      el(
        'div',
        { class: 'hand' },
        field(),
        el('p', { class: 'no-scripts' }, calmWords.withoutScripts),
        el(
          'div',
          { class: 'ways' },
          el('a', { class: 'btn pale', href: '/calm/#after', 'data-does': 'stop' }, calmWords.stop),
          bare('worse', '/grounding/', calmWords.worse),
        ),
      ),
      step('after', afterWords.title, undefined, [
        way('stay', '/calm/', waves, afterWords.stay),
        way('write', '#', notePencil, afterWords.write, {
          hint: afterWords.writeHint,
          shown: 'needs-scripts',
        }),
        way('more', '/help/', dotsThree, afterWords.more, {
          hint: afterWords.moreHint,
          shown: 'needs-scripts',
        }),
        accurate(),
        ground('no-scripts'),
        person('no-scripts'),
      ]),
      step('worse', worseWords.title, worseWords.lead, [ground(), person(), accurate()]),
    ),
  );
