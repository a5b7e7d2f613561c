import { cueWords, spokenPattern } from '../features/breathing/breathing.content.en.ts';
import { defaultPattern, type Pattern, patterns } from '../features/breathing/breathing.ts';
import { afterWords, calmWords, moreWords, worseWords } from '../features/calm/calm.content.en.ts';
import { spokenTide } from '../features/calm/calm-live.content.en.ts';
import { topBar } from '../shell/top-bar-view.ts';
import { type El, el } from '../ui/element.ts';
import {
  dotsThree,
  eye,
  hourglassMedium,
  lifebuoy,
  notePencil,
  speakerSimpleHigh,
  speakerSimpleSlash,
  waves,
} from '../ui/icons.ts';
import { icon, water } from '../ui/water.ts';

/** These addresses mean something only where scripts run. */
const needs = (href: string): string | undefined =>
  href.startsWith('/pause/') || href === '#' ? 'needs-scripts' : undefined;

/**
 * A way on: a hull of paper on the water. `does` names it for the script; without scripts its address is all it has. What
 * leads nowhere without scripts (writing, the pause) is not shown then.
 */
const way = (does: string, href: string, picture: string, words: string, hint?: string): El =>
  el(
    'li',
    { class: needs(href) },
    el(
      'a',
      { class: 'choice', href, 'data-does': does },
      icon(picture),
      el('span', {}, words, hint === undefined ? null : el('small', {}, hint)),
    ),
  );

const bare = (does: string, href: string, words: string): El =>
  el('a', { class: `btn bare ${needs(href) ?? ''}`.trim(), href, 'data-does': does }, words);

/** One of the screens after the breath. Shown by `:target` where there are no scripts, by the class `now` where there are. */
const step = (
  id: string,
  title: string,
  lead: string | undefined,
  ways: readonly El[],
  last: readonly El[],
): El =>
  el(
    'section',
    { class: 'choices step', id, 'aria-labelledby': `${id}-title` },
    el('h1', { id: `${id}-title`, tabindex: '-1' }, title),
    lead === undefined ? null : el('p', { class: 'lead' }, lead),
    el('ul', { class: 'stack' }, ...ways),
    el('p', { class: 'last' }, ...last),
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
    el('p', { class: 'trouble', id: 'trouble', role: 'alert' }),
  );

/**
 * The calm page as it stands before any script: the water already moves by CSS. Everything on it that needs scripts is
 * marked `needs-scripts` and not shown without them; Stop and the ways on are real links.
 */
export const calmPage = (): El =>
  el(
    'main',
    { class: `stage calm-stage ${defaultPattern.key}` },
    ...water(),
    el(
      'div',
      { class: 'sky' },
      topBar(tools()),
      el(
        'div',
        { class: 'breath' },
        el('h1', { class: 'unseen', tabindex: '-1' }, calmWords.title),
        el('p', { class: 'unseen how' }, `${spokenTide} ${spokenPattern[defaultPattern.key]}`),
        el('p', { class: 'cue', 'aria-hidden': 'true', 'aria-live': 'off' }, ...cue(patterns['long-exhale'])),
        el('p', { class: 'with' }, calmWords.with),
      ),
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
    step(
      'after',
      afterWords.title,
      undefined,
      [
        way('stay', '/calm/', waves, afterWords.stay),
        way('write', '#', notePencil, afterWords.write, afterWords.writeHint),
        way('more', '/calm/#more', dotsThree, afterWords.more, afterWords.moreHint),
      ],
      [
        bare('accurate', '/pause/?worry=accurate', afterWords.accurate),
        bare('enough', '/', afterWords.enough),
      ],
    ),
    step(
      'more',
      moreWords.title,
      undefined,
      [
        way('go', '/grounding/', eye, moreWords.grounding, moreWords.groundingHint),
        way('go', '/help/', lifebuoy, moreWords.person, moreWords.personHint),
        way('go', '/pause/', hourglassMedium, moreWords.pause, moreWords.pauseHint),
      ],
      [bare('ways', '#', moreWords.ways), bare('back', '/calm/#after', moreWords.back)],
    ),
    step(
      'worse',
      worseWords.title,
      worseWords.lead,
      [
        way('go', '/grounding/', eye, worseWords.grounding, worseWords.groundingHint),
        way('go', '/help/', lifebuoy, worseWords.person, worseWords.personHint),
      ],
      [
        bare('accurate', '/pause/?worry=accurate', afterWords.accurate),
        bare('enough', '/', worseWords.enough),
      ],
    ),
  );
