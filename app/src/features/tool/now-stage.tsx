import { useState } from 'preact/hooks';
import { TopBar } from '../../shell/top-bar.tsx';
import { shield } from '../../ui/icons.ts';
import { Icon, Water } from '../../ui/parts.tsx';
import { ideaWords } from './starter.content.en.ts';
import { ideas } from './starter.ts';
import { formWords } from './tool.content.en.ts';
import { formOf } from './tool.ts';
import { nowWords as words } from './tool-now.content.en.ts';
import { ToolPicture } from './tool-picture.tsx';

/** So many at once: one thing a screen. */
const MOST = 3;

/** Things that need nothing but what is here: for whoever has no tools yet. They are named in starter.ts. */
const AT_HAND = ['sea', 'cool', 'hand'];

export interface Way {
  readonly key: string;
  readonly href: string;
  readonly form: string;
  readonly words: string;
}

const ideaWays: readonly Way[] = ideas
  .filter(({ key }) => AT_HAND.includes(key))
  .map(({ key, form }) => ({ key, href: `/tool/use/?idea=${key}&from=calm`, form, words: ideaWords[key] }));

/** Three ways at most, in their order, without a word on why; where there are none, three ideas. */
export const NowStage = ({ ways, isLocked }: { ways: readonly Way[]; isLocked: boolean }) => {
  const [from, setFrom] = useState(0);
  const isEmpty = ways.length === 0;
  const all = isEmpty ? ideaWays : ways;
  const start = from < all.length ? from : 0;
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
