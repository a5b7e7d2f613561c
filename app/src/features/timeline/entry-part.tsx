import { type Id, removed } from '@evenkeel/kernel';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CameOf } from '../../form/came-of.tsx';
import { focusHeading } from '../../shell/arrive.ts';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, Sheet } from '../../ui/parts.tsx';
import { type SessionFields, sessionKind } from '../calm/session.record.ts';
import { pauseKind } from '../pause/pause.record.ts';
import { currentPause } from '../pause/pause.ts';
import { Disputed } from './disputed.tsx';
import { entryWords as words } from './entry.content.en.ts';
import { Facts, pauseFacts, pauseLooked, sessionFacts, sessionLooked } from './entry-facts.tsx';
import type { Item } from './item.ts';
import { RemovedEntry } from './removed-entry.tsx';
import { isNearby, Thread, Ties } from './thread.tsx';
import { useItems } from './use-items.tsx';
import { groupItems, sayOfWave } from './wave.ts';
import { whenWords } from './when-words.tsx';

/** What stands in the same wave, and what it may be tied to. */
const Wave = ({
  item,
  items,
  said,
}: { item: Item } & Pick<ReturnType<typeof useItems>, 'items' | 'said'>) => {
  const { save } = useCommit();
  const groups = useMemo(() => groupItems(items, said), [items, said]);
  const group = groups.find((one) => one.some(({ id }) => id === item.id)) ?? [item];
  const others = group.filter(({ id }) => id !== item.id);
  const triggers = items.filter((one) => one.kind === 'trigger' && isNearby(one, item));
  return (
    <>
      {others.length > 0 ? (
        <section aria-labelledby="wave">
          <h2 id="wave">{words.wave}</h2>
          <Thread items={others} />
        </section>
      ) : null}
      <Ties
        title={words.belongs}
        hint={words.belongsHint}
        items={item.isHard ? triggers : []}
        group={group}
        onToggle={(id, isTied) => void save(sayOfWave(id, item.id, !isTied))}
      />
    </>
  );
};

const sessionTitle = ({ ground, why }: SessionFields): string => {
  if (ground) return words.grounding;
  return why === 'practice' ? words.practice : words.calm;
};

/**
 * All that was kept of it, what it belongs to, and the way to delete it.
 * @public
 */
export const EntryPart = ({ id }: { id: Id }) => {
  const { moment } = useWorld();
  const { save, isRefused } = useCommit();
  const pauses = useEntries(pauseKind);
  const sessions = useEntries(sessionKind);
  const { items, said } = useItems();
  const [gone, setGone] = useState<{ readonly kind: string; readonly id: Id }>();
  // It is back: whoever uses the keyboard stands on its heading again.
  const wasGone = useRef(false);
  useLayoutEffect(() => {
    if (wasGone.current && gone === undefined) focusHeading();
    wasGone.current = gone !== undefined;
  }, [gone]);
  const pause = pauses.find((entry) => entry.id === id);
  const session = sessions.find((entry) => entry.id === id);
  const item = items.find((one) => one.id === id && one.part !== 'kept');
  if (gone !== undefined && gone.id === id)
    return <RemovedEntry {...gone} onBack={() => setGone(undefined)} />;
  if (item === undefined) return null;
  const { current, others } = currentPause(pauses, moment().now);
  const isOpen = [current, ...others].some((one) => one?.id === id);
  const remove = async () => {
    if (await save([removed(item.kind, id)])) setGone({ kind: item.kind, id });
  };
  return (
    <main class="journal entry-page">
      <p class="over">{whenWords(item)}</p>
      <h1>{session ? sessionTitle(session.fields) : words.pause}</h1>
      <Disputed entry={pause ?? session} words={words.disputed} />
      {item.words ? <Sheet words={item.words} from={words.parked} /> : null}
      {pause ? <Facts of={pauseFacts(pause.fields)} looked={pauseLooked(pause.fields)} /> : null}
      {session ? <Facts of={sessionFacts(session.fields)} looked={sessionLooked(session.fields)} /> : null}
      {pause ? <CameOf of="pause" id={id} /> : null}
      <Wave item={item} items={items} said={said} />
      {isOpen ? (
        <p>
          {words.stillOpen} <a href="/pause/">{words.open}</a>
        </p>
      ) : (
        <p class="last">
          <NotKept words={isRefused ? words.refused : undefined} />
          <Button look="bare" onPress={() => void remove()}>
            {words.remove}
          </Button>
        </p>
      )}
    </main>
  );
};
