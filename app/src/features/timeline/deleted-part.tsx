import { minutes } from '@evenkeel/kernel';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button } from '../../ui/parts.tsx';
import { forgetDrafts } from '../pause/pause-drafts.ts';
import { belongingTo } from './belonging-view.ts';
import { deletedWords as words } from './deleted.content.en.ts';
import { bringBack, forget as forgetRecord, splitDeleted } from './deleted.ts';
import { noneDeleted } from './deleted-none.content.en.ts';
import { ForgetDialog } from './forget-dialog.tsx';
import { NoneDeleted } from './none-deleted.tsx';
import { type Gone, useDeleted } from './use-deleted.tsx';
import { whenWords } from './when-words.tsx';

interface RowsProps {
  readonly entries: readonly Gone[];
  readonly onBack: (entry: Gone) => void;
  readonly onForget: (entry: Gone) => void;
}

const nameOf = ({ title }: Gone): string => title ?? words.untitled;

const Rows = ({ entries, onBack, onForget }: RowsProps) => {
  const { moment } = useWorld();
  const dayOf = (at: Gone['writtenAt']) => words.day(at + minutes(moment().offsetAt(at)));
  return (
    <ul class="rows">
      {entries.map((entry) => (
        <li class="gone" key={entry.id}>
          <div class="grow">
            <p class="words" dir="auto">
              {nameOf(entry)}
            </p>
            <p class="small">
              {words.what[entry.kind]}
              {words.between}
              {whenWords(entry)}
            </p>
            <p class="small">{words.on(dayOf(entry.writtenAt))}</p>
          </div>
          <div class="acts">
            <Button look="bare" onPress={() => onBack(entry)}>
              {words.bringBack}
              <bdi class="unseen"> {nameOf(entry)}</bdi>
            </Button>
            <Button look="bare" onPress={() => onForget(entry)}>
              {words.forGood}
              <bdi class="unseen"> {nameOf(entry)}</bdi>
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
};

/** The name runs in its own direction. */
const IsBack = ({ name }: { name: string }) => (
  <>
    <bdi>{name}</bdi> {words.isBack}
  </>
);

/**
 * What was deleted: brought back, or deleted for good.
 * @public
 */
export const DeletedPart = () => {
  const { store, moment } = useWorld();
  const { save, isRefused } = useCommit();
  const [asked, setAsked] = useState<Gone>();
  const [said, setSaid] = useState<ComponentChildren>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { lately, before } = splitDeleted(useDeleted(), moment().now);

  const act = async (changes: Parameters<typeof save>[0], done: ComponentChildren) => {
    const isDone = await save(changes);
    setSaid(isDone ? done : undefined);
    // The row goes, and takes its button with it.
    if (isDone) heading.current?.focus();
    return isDone;
  };
  const forget = async (entry: Gone) => {
    const forgotten = [entry, ...belongingTo(entry, store)].flatMap(({ kind, id, seen }) =>
      forgetRecord(kind, id, Object.keys(seen)),
    );
    if (!(await act(forgotten, words.didForget))) return;
    // Words that were typed and never kept go too.
    if (entry.kind === 'pause') await forgetDrafts(store.draft, entry.id);
    else await store.draft.clear(`${entry.kind}/${entry.id}`);
  };
  const rows = {
    onBack: (entry: Gone) => void act([bringBack(entry.kind, entry.id)], <IsBack name={nameOf(entry)} />),
    onForget: setAsked,
  };
  return (
    <main class="journal deleted">
      <h1 ref={heading} tabIndex={-1}>
        {noneDeleted.title}
      </h1>
      <p role="status" class={said ? 'note' : undefined}>
        {said}
      </p>
      <NotKept words={isRefused ? words.lost : undefined} />
      {lately.length + before.length === 0 ? <NoneDeleted /> : <p>{words.lead}</p>}
      {lately.length > 0 ? <Rows entries={lately} {...rows} /> : null}
      {before.length > 0 ? (
        <section aria-labelledby="before">
          <h2 id="before">{words.before}</h2>
          <Rows entries={before} {...rows} />
        </section>
      ) : null}
      {asked ? (
        <ForgetDialog onClose={() => setAsked(undefined)} onForget={() => void forget(asked)} />
      ) : null}
    </main>
  );
};
