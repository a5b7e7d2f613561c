import { hourOf } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { TopBar } from '../../shell/top-bar.tsx';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { shield } from '../../ui/icons.ts';
import { Icon, Water } from '../../ui/parts.tsx';
import { inOrder, isNight } from './order.ts';
import { shownToTool } from './shown.ts';
import { ideaWords } from './starter.content.en.ts';
import { ideas } from './starter.ts';
import { formWords } from './tool.content.en.ts';
import { toolKind } from './tool.record.ts';
import { type Fit, formOf } from './tool.ts';
import { ToolPicture } from './tool-picture.tsx';
import { nowWords as words } from './tool-use.content.en.ts';
import { useRatedUses } from './use-asked.tsx';
import { useShown } from './use-shown.tsx';
import './tool.css';

/** So many at once: one thing a screen. */
const MOST = 3;

/** Things that need nothing but what is here: for whoever has no tools yet. They are named in starter.ts. */
const AT_HAND = ['sea', 'cool', 'hand'];

interface Way {
  readonly key: string;
  readonly href: string;
  readonly form: string;
  readonly words: string;
}

/** Tools that can be read now, in the order in which they may help. Undefined until they are known. */
const useWays = (): readonly Way[] | undefined => {
  const { store, moment } = useWorld();
  const tools = useEntries(toolKind);
  const uses = useRatedUses();
  const shown = useShown();
  const { now: at, offsetMinutes } = moment();
  const now: readonly Fit[] = isNight(hourOf(at, offsetMinutes)) ? ['night'] : [];
  const { type } = store.status.value;
  if (type === 'opening' || shown === undefined) return undefined;
  const kept = type === 'open' ? tools : shown.map((one) => ({ id: one.id, fields: shownToTool(one) }));
  return inOrder(
    kept.filter(({ fields }) => !fields.isResting),
    uses,
    now,
  ).map(({ id, fields }) => ({
    key: id,
    href: `/tool/use/?id=${id}&from=calm`,
    form: fields.form,
    words: fields.words,
  }));
};

const ideaWays: readonly Way[] = ideas
  .filter(({ key }) => AT_HAND.includes(key))
  .map(({ key, form }) => ({ key, href: `/tool/use/?idea=${key}&from=calm`, form, words: ideaWords[key] }));

/** In a hard moment: three tools at most, in their order, without a word on why. Where there are none, three ideas. */
export const Page = () => {
  const { store } = useWorld();
  const [from, setFrom] = useState(0);
  const ways = useWays();
  if (ways === undefined) return <main class="stage" aria-busy="true" />;
  const isEmpty = ways.length === 0;
  const all = isEmpty ? ideaWays : ways;
  const start = from < all.length ? from : 0;
  const isLocked = store.status.value.type === 'locked';
  const others = () => {
    setFrom(start + MOST < all.length ? start + MOST : 0);
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <main class="stage flow tools-now">
      <Water />
      <div class="sky">
        <TopBar close="/calm/" />
        <h1 tabIndex={-1} aria-describedby={isLocked ? 'locked' : undefined}>
          {isEmpty ? words.emptyTitle : words.title}
        </h1>
        {isLocked ? (
          <p class="with" id="locked">
            {words.locked}
          </p>
        ) : null}
      </div>
      <div class="choices">
        <ul class="stack">
          {all.slice(start, start + MOST).map((way) => (
            <li key={way.key}>
              <a class="choice" href={way.href}>
                <ToolPicture form={way.form} />
                <span dir="auto">
                  {way.words}
                  <small>{formWords[formOf(way.form)]}</small>
                </span>
              </a>
            </li>
          ))}
          <li>
            <a class="choice" href="/pause/?worry=accurate">
              <Icon path={shield} />
              <span>{words.accurate}</span>
            </a>
          </li>
        </ul>
        <p class="last">
          {all.length > MOST ? (
            <button class="btn bare" type="button" onClick={others}>
              {words.others}
            </button>
          ) : null}
          <a class="btn bare" href="/">
            {words.enough}
          </a>
        </p>
      </div>
    </main>
  );
};
