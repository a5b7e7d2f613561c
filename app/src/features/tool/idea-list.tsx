import { useRef, useState } from 'preact/hooks';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { Fold } from '../../ui/fold.tsx';
import { NotKept } from '../../ui/not-kept.tsx';
import { preparedToolKind } from './neighbour.record.ts';
import { ideaWords, ideaPageWords as words } from './starter.content.en.ts';
import { ideasLeft } from './starter.ts';
import { toolkitWords } from './tool.content.en.ts';
import type { ToolFields } from './tool.record.ts';
import { adopted, type Idea } from './tool.ts';
import { ToolPicture } from './tool-picture.tsx';

type Shown = Idea & { readonly words: string; readonly hint?: string };

/** The tool of Prepare comes first, unless it is here already. */
const PREPARED = 'prepared';

const useIdeas = (tools: readonly Entry<ToolFields>[]): readonly Shown[] => {
  const prepared = useEntries(preparedToolKind)[0]?.fields.tool?.trim();
  const taken = tools.map(({ fields }) => fields.starter);
  const isHere =
    !prepared || taken.includes(PREPARED) || tools.some(({ fields }) => fields.words.trim() === prepared);
  return [
    ...(isHere ? [] : [{ key: PREPARED, form: 'other', words: prepared, hint: words.prepared } as const]),
    ...ideasLeft(taken).map((idea) => ({ ...idea, words: ideaWords[idea.key] })),
  ];
};

/** Ideas to take with one tap; one that needs something of the person’s own leads to the form. */
export const IdeaList = ({ tools }: { tools: readonly Entry<ToolFields>[] }) => {
  const { moment } = useWorld();
  const { save, isRefused } = useCommit();
  const [said, setSaid] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const ideas = useIdeas(tools);
  const take = async (idea: Shown, at: number) => {
    const { newId, now } = moment();
    if (!(await save([adopted(idea, newId(), now)]))) return;
    setSaid(words.taken(idea.words));
    // The row goes with its button: on to the one that takes its place.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLElement>('.btn') ?? [];
      (buttons[Math.min(at, buttons.length - 1)] ?? document.querySelector<HTMLElement>('main h1'))?.focus();
    });
  };
  const rows = (
    <ul class="rows ideas" ref={list}>
      {ideas.map((idea, at) => (
        <li key={idea.key} class="row">
          <ToolPicture form={idea.form} />
          <span class="grow" id={`idea-${idea.key}`}>
            {idea.words}
            {idea.hint ? <small class="block">{idea.hint}</small> : null}
          </span>
          {idea.isOpen ? (
            <a class="btn bare" href={`/tool/new/?idea=${idea.key}`} aria-describedby={`idea-${idea.key}`}>
              {words.fill}
            </a>
          ) : (
            <button
              class="btn bare"
              type="button"
              aria-describedby={`idea-${idea.key}`}
              onClick={() => void take(idea, at)}
            >
              {words.take}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
  const inner = (
    <>
      <p class="small">{ideas.length === 0 ? words.none : words.lead}</p>
      {rows}
    </>
  );
  return (
    <section aria-label={words.title}>
      <NotKept words={isRefused ? toolkitWords.notKept : undefined} />
      <p role="status" class={said ? 'small' : 'unseen'}>
        {said}
      </p>
      {tools.length === 0 ? inner : <Fold words={words.title}>{inner}</Fold>}
    </section>
  );
};
