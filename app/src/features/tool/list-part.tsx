import { hourOf } from '@evenkeel/kernel';
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { Fold } from '../../ui/fold.tsx';
import { caretRight } from '../../ui/icons.ts';
import { Chips, Icon } from '../../ui/parts.tsx';
import { IdeaList, type IdeaToTake } from './idea-list.tsx';
import { listWords as words } from './list-part.content.en.ts';
import { preparedToolKind } from './neighbour.record.ts';
import { fitsNow, inOrder, isNight } from './order.ts';
import { ideaPageWords, ideaWords } from './starter.content.en.ts';
import { ideasLeft } from './starter.ts';
import { fitWords, formWords } from './tool.content.en.ts';
import { type ToolFields, toolKind } from './tool.record.ts';
import { type Fit, fits, formOf } from './tool.ts';
import { ToolPicture } from './tool-picture.tsx';
import { ToolkitEmpty } from './toolkit-empty.tsx';
import { useRatedUses } from './use-asked.tsx';

const Row = ({ entry: { id, fields }, now }: { entry: Entry<ToolFields>; now: readonly Fit[] }) => {
  const said = [
    formWords[formOf(fields.form)],
    ...(fields.isShownLocked ? [words.shown] : []),
    ...(fitsNow(fields.fits, now) ? [] : [words.misfit]),
  ];
  return (
    <li>
      <a class="row" href={`/tool/?id=${id}`}>
        <ToolPicture form={fields.form} />
        <span class="grow">
          <span class="own" dir="auto">
            {fields.words}
          </span>
          <small class="block">{said.join(words.between)}</small>
        </span>
        <Icon path={caretRight} flips />
      </a>
    </li>
  );
};

/** The tool of Prepare comes first, unless it is here already. */
const PREPARED = 'prepared';

const useIdeas = (tools: readonly Entry<ToolFields>[]): readonly IdeaToTake[] => {
  const prepared = useEntries(preparedToolKind)[0]?.fields.tool?.trim();
  const taken = tools.map(({ fields }) => fields.starter);
  const isHere =
    !prepared || taken.includes(PREPARED) || tools.some(({ fields }) => fields.words.trim() === prepared);
  return [
    ...(isHere
      ? []
      : [{ key: PREPARED, form: 'other', words: prepared, hint: ideaPageWords.prepared } as const]),
    ...ideasLeft(taken).map((idea) => ({ ...idea, words: ideaWords[idea.key] })),
  ];
};

interface ListProps {
  readonly onTake: (idea: IdeaToTake, at: number) => void;
  readonly list: Ref<HTMLUListElement>;
}

/**
 * The tools in the order in which they are offered: what fits now, then what helped this person more. Only the order tells
 * of that here; what can be said of one stands on its page, on calm days.
 */
const Mine = ({ tools }: { tools: readonly Entry<ToolFields>[] }) => {
  const { moment } = useWorld();
  const { now: at, offsetMinutes } = moment();
  const [now, setNow] = useState<readonly Fit[]>(isNight(hourOf(at, offsetMinutes)) ? ['night'] : []);
  const uses = useRatedUses();
  const offered = inOrder(
    tools.filter(({ fields }) => !fields.isResting),
    uses,
    now,
  );
  const resting = tools.filter(({ fields }) => fields.isResting);
  const toggle = (fit: Fit) =>
    setNow((before) => (before.includes(fit) ? before.filter((one) => one !== fit) : [...before, fit]));
  return (
    <>
      <section class="asked" aria-labelledby="fits-now">
        <h2 id="fits-now">{words.now}</h2>
        <p class="small">{words.nowHint}</p>
        <Chips
          label={words.now}
          pick="many"
          options={fits.map((key) => ({ key, label: fitWords[key] }))}
          chosen={now}
          onToggle={toggle}
        />
      </section>
      <section aria-labelledby="mine">
        <h2 class="unseen" id="mine">
          {words.mine}
        </h2>
        <ul class="rows">
          {offered.map((entry) => (
            <Row key={entry.id} entry={entry} now={now} />
          ))}
        </ul>
      </section>
      {resting.length === 0 ? null : (
        <Fold words={words.resting}>
          <ul class="rows">
            {resting.map((entry) => (
              <Row key={entry.id} entry={entry} now={[]} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
};

/** What is kept, and the ideas that were not taken yet. */
export const ToolList = (props: ListProps) => {
  const tools = useEntries(toolKind);
  const ideas = useIdeas(tools);
  return tools.length === 0 ? (
    <>
      <ToolkitEmpty />
      <IdeaList ideas={ideas} {...props} />
    </>
  ) : (
    <>
      <Mine tools={tools} />
      <Fold words={ideaPageWords.title}>
        <IdeaList ideas={ideas} {...props} />
      </Fold>
    </>
  );
};
