import { useRef, useState } from 'preact/hooks';
import { focusHeading } from '../../shell/arrive.ts';
import { useCommit } from '../../shell/use-commit.tsx';
import { usePart } from '../../shell/use-part.ts';
import { useWorld } from '../../shell/world.ts';
import { caretRight, plus } from '../../ui/icons.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Icon } from '../../ui/parts.tsx';
import { IdeaList, type IdeaToTake } from './idea-list.tsx';
import { ideaPageWords, ideaWords } from './starter.content.en.ts';
import { ideas } from './starter.ts';
import { toolkitWords as words } from './tool.content.en.ts';
import { adopted } from './tool.ts';
import { ToolkitEmpty } from './toolkit-empty.tsx';
import './tool.css';

const loadList = () => import('./list-part.tsx');

const allIdeas: readonly IdeaToTake[] = ideas.map((idea) => ({ ...idea, words: ideaWords[idea.key] }));

/** All tools of the person, ideas to take, and the way to write one down. */
export const Page = () => {
  const { store, moment } = useWorld();
  const { save, isRefused } = useCommit();
  const [said, setSaid] = useState<string>();
  // Where nothing was ever kept there is no list to fetch, until something is.
  const [isBare, setBare] = useState(() => store.isEmpty());
  const part = usePart(loadList, !isBare);
  const list = useRef<HTMLUListElement>(null);

  const take = async (idea: IdeaToTake, at: number) => {
    const { newId, now } = moment();
    if (!(await save([adopted(idea, newId(), now)]))) return;
    setSaid(ideaPageWords.taken(idea.words));
    const wasBare = isBare;
    setBare(false);
    // The row goes with its button: on to the one that takes its place. The first time the whole page is drawn anew.
    if (wasBare) document.querySelector<HTMLElement>('main h1')?.focus();
    else
      requestAnimationFrame(() => {
        const buttons = list.current?.querySelectorAll<HTMLElement>('.btn') ?? [];
        const next = buttons[Math.min(at, buttons.length - 1)];
        if (next) next.focus();
        else focusHeading();
      });
  };
  return (
    <main class="toolkit">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>{words.lead}</p>
      <NotKept words={isRefused ? words.notKept : undefined} />
      <p role="status" class={said ? 'small' : 'unseen'}>
        {said}
      </p>
      {part === 'lost' ? <p role="alert">{words.lost}</p> : null}
      {typeof part === 'object' ? (
        <part.ToolList onTake={(idea, at) => void take(idea, at)} list={list} />
      ) : null}
      {isBare ? (
        <>
          <ToolkitEmpty />
          <IdeaList ideas={allIdeas} onTake={(idea, at) => void take(idea, at)} list={list} />
        </>
      ) : null}
      <ul class="rows">
        <li>
          <a class="row" href="/notice/">
            <span class="grow">
              {words.notice}
              <small class="block">{words.noticeHint}</small>
            </span>
            <Icon path={caretRight} flips />
          </a>
        </li>
      </ul>
      <div class="dock">
        <a class="btn" href="/tool/new/">
          <Icon path={plus} />
          {words.add}
        </a>
      </div>
    </main>
  );
};
