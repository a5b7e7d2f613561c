import type { ComponentChildren, Ref } from 'preact';
import { ideaPageWords as words } from './starter.content.en.ts';
import type { Idea } from './tool.ts';
import { ToolPicture } from './tool-picture.tsx';

export type IdeaToTake = Idea & { readonly words: string; readonly hint?: string };

interface ListProps {
  readonly ideas: readonly IdeaToTake[];
  readonly onTake: (idea: IdeaToTake, at: number) => void;
  readonly list: Ref<HTMLUListElement>;
}

const Row = ({ idea, children }: { idea: IdeaToTake; children: ComponentChildren }) => (
  <li class="row">
    <ToolPicture form={idea.form} />
    <span class="grow" id={`idea-${idea.key}`}>
      {idea.words}
      {idea.hint ? <small class="block">{idea.hint}</small> : null}
    </span>
    {children}
  </li>
);

/** Ideas to take with one tap; one that needs something of the person’s own leads to the form. */
export const IdeaList = ({ ideas, onTake, list }: ListProps) => (
  <>
    <p class="small">{ideas.length === 0 ? words.none : words.lead}</p>
    <ul class="rows ideas" ref={list}>
      {ideas.map((idea, at) => (
        <Row key={idea.key} idea={idea}>
          {idea.isOpen ? (
            <a class="btn bare" href={`/tool/new/?idea=${idea.key}`} aria-describedby={`idea-${idea.key}`}>
              {words.fill}
            </a>
          ) : (
            <button
              class="btn bare"
              type="button"
              aria-describedby={`idea-${idea.key}`}
              onClick={() => onTake(idea, at)}
            >
              {words.take}
            </button>
          )}
        </Row>
      ))}
    </ul>
  </>
);
