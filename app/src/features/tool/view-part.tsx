import { edited, removed } from '@evenkeel/kernel';
import { useEffect, useState } from 'preact/hooks';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink, Note, Sheet } from '../../ui/parts.tsx';
import { ConflictPart } from './conflict-part.tsx';
import { ResultPart } from './result-part.tsx';
import { fitWords, formWords, soundWords } from './tool.content.en.ts';
import type { ToolFields } from './tool.record.ts';
import { fits, formOf, soundOf } from './tool.ts';
import { viewWords as words } from './tool-view.content.en.ts';
import { followShown } from './use-shown.tsx';

const factsOf = (tool: ToolFields): readonly string[] => {
  const fitting = fits.filter((fit) => tool.fits?.[fit] === true).map((fit) => fitWords[fit]);
  return [
    ...(tool.form === 'sound' ? [soundWords[soundOf(tool.sound)]] : []),
    ...(fitting.length === 0 ? [words.anywhere] : fitting),
  ];
};

/** Everything that is kept of one tool, in the person’s own words, and what their answers say of it. */
export const OneTool = ({ entry }: { entry: Entry<ToolFields> }) => {
  const { openFields } = useWorld();
  const { save, isRefused } = useCommit();
  const [isFollowed, setFollowed] = useState(true);
  const { id, fields: tool } = entry;

  // What can be read while locked is never another than this; also after it was brought back.
  useEffect(() => {
    let isHere = true;
    void followShown(openFields, id, tool).then((done) => isHere && setFollowed(done));
    return () => {
      isHere = false;
    };
  }, [openFields, id, tool]);

  const remove = async () => {
    await followShown(openFields, id, undefined);
    await save([removed('tool', id)]);
  };
  return (
    <main class="tool-view">
      <div class="say-it">
        <p class="over">{formWords[formOf(tool.form)]}</p>
        <h1 dir="auto">{tool.words}</h1>
        <p class="small">{factsOf(tool).join(words.between)}</p>
      </div>
      <ConflictPart entry={entry} save={save} />
      {tool.isResting ? <p>{words.resting}</p> : null}
      {tool.isShownLocked && !tool.isResting ? (
        <Note>{isFollowed ? words.shown : words.notShown}</Note>
      ) : null}
      {formOf(tool.form) === 'letter' && tool.letter?.trim() ? <Sheet words={tool.letter} /> : null}
      <ResultPart id={id} />
      <div class="foot stack">
        <NotKept words={isRefused ? words.notKept : undefined} />
        <ButtonLink href={`/tool/use/?id=${id}`}>{words.use}</ButtonLink>
        <ButtonLink look="quiet" href={`/tool/new/?id=${id}`}>
          {words.change}
        </ButtonLink>
        <div class="quiet-ways">
          <Button look="bare" onPress={() => void save([edited('tool', id, { isResting: !tool.isResting })])}>
            {tool.isResting ? words.offerAgain : words.rest}
          </Button>
          <Button look="bare" onPress={() => void remove()}>
            {words.remove}
          </Button>
        </div>
      </div>
    </main>
  );
};
