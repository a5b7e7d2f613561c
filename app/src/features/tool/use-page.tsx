import { isId } from '@evenkeel/kernel';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { ButtonLink } from '../../ui/parts.tsx';
import { shownToTool } from './shown.ts';
import { ideaWords } from './starter.content.en.ts';
import { ideaNamed } from './starter.ts';
import { toolKind } from './tool.record.ts';
import type { Tool } from './tool.ts';
import { usingWords as words } from './tool-use.content.en.ts';
import { useShown } from './use-shown.tsx';
import './tool.css';

const loadUse = () => import('./use-part.tsx');

const Missing = ({ isLocked }: { isLocked: boolean }) => (
  <main class="form low">
    <div class="say-it">
      <h1>{words.missingTitle}</h1>
      {isLocked ? <p>{words.missingLocked}</p> : null}
    </div>
    <div class="foot stack">
      <ButtonLink href="/tools/now/">{words.another}</ButtonLink>
    </div>
  </main>
);

/** The tool that the address names: as it is kept, as it may be read while locked, or an idea. Undefined until it is known. */
const useNamed = (): { readonly tool: Tool | undefined; readonly isKept: boolean } | undefined => {
  const { store } = useWorld();
  const { id, idea: named } = useLocation().query;
  const kept = useEntries(toolKind).find((entry) => entry.id === id);
  const shown = useShown();
  const idea = ideaNamed(named);
  if (idea) return { tool: { ...idea, words: ideaWords[idea.key], fits: {} }, isKept: false };
  const { type } = store.status.value;
  if (type === 'opening' || shown === undefined) return undefined;
  if (type === 'open') return { tool: kept?.fields, isKept: kept !== undefined };
  const copy = shown.find((one) => one.id === id);
  return { tool: copy && shownToTool(copy), isKept: false };
};

/** One tool, to be used now. It works while locked too, where it was marked for that; then nothing is asked and kept. */
export const Page = () => {
  const { store } = useWorld();
  const { id, from } = useLocation().query;
  const named = useNamed();
  const { type } = store.status.value;
  if (named === undefined) return <main class="tool-use" aria-busy="true" />;
  const { tool, isKept } = named;
  if (tool === undefined) return <Missing isLocked={type === 'locked'} />;
  // A lock ends what runs, also where the tool may stay: the page begins anew.
  return (
    <PartPage
      key={`${type === 'locked'}`}
      load={loadUse}
      draw={({ UseTool }) => (
        <UseTool tool={tool} id={isKept && isId(id) ? id : undefined} isFromCalm={from === 'calm'} />
      )}
    />
  );
};
