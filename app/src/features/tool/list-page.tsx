import { usePart } from '../../shell/use-part.ts';
import { useEntries } from '../../store/hooks.ts';
import { caretRight, plus } from '../../ui/icons.ts';
import { Icon, Keel } from '../../ui/parts.tsx';
import { IdeaList } from './idea-list.tsx';
import { toolkitWords as words } from './tool.content.en.ts';
import { toolKind } from './tool.record.ts';
import './tool.css';

const loadList = () => import('./list-part.tsx');

/** All tools of the person, ideas to take, and the way to write one down. */
export const Page = () => {
  const tools = useEntries(toolKind);
  const part = usePart(loadList, tools.length > 0);
  return (
    <main class="toolkit">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {tools.length === 0 ? (
        <div class="empty">
          <h2>{words.emptyTitle}</h2>
          <p>{words.empty}</p>
          <Keel />
        </div>
      ) : null}
      {part === 'lost' ? <p role="alert">{words.lost}</p> : null}
      {typeof part === 'object' ? <part.ToolList tools={tools} /> : null}
      <IdeaList tools={tools} />
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
