import { added, type Day } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { Button, ButtonLink, Sheet } from '../../ui/parts.tsx';
import { type Affirmation, inDoubt } from './affirmation.ts';
import { doubtWords as words } from './doubt.content.en.ts';
import { Accurate, NoLine, Said } from './doubt-none.tsx';
import { EvidencePart } from './evidence-part.tsx';
import { useAffirmations } from './use-affirmations.tsx';
import { useStepHeading } from './use-step-heading.tsx';
import '../../form/form.css';
import './affirmation.css';

interface LineProps {
  readonly entry: Entry<Affirmation>;
  readonly day: Day;
  readonly onRead: () => void;
}

const OneLine = ({ entry, day, onRead }: LineProps) => {
  const heading = useStepHeading();
  return (
    <main class="low form doubt">
      <div class="say-it">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
      </div>
      <Sheet words={entry.fields.words} from={words.over} />
      <EvidencePart entry={entry} title={words.evidence} day={day} />
      <div class="foot stack">
        <Button look="quiet" onPress={onRead}>
          {words.read}
        </Button>
        <Accurate />
        <ButtonLink look="bare" href="/calm/">
          {words.calm}
        </ButtonLink>
      </div>
    </main>
  );
};

/**
 * One line for a moment of doubt, which stays the same all day. Nothing is asked, and where none feels true enough, none is
 * shown. That it was read is kept; if it cannot be, nothing is said of it here.
 * @public
 */
export const Doubt = () => {
  const { store, moment } = useWorld();
  const { save } = useCommit();
  const { all, grounds, day } = useAffirmations();
  const [isDone, setDone] = useState(false);
  const status = store.status.value;
  // Until everything is read, another line might come in its place.
  const isRead = day !== undefined && (status.type !== 'open' || status.complete);
  const entry = isRead ? inDoubt(all, grounds, day) : undefined;
  if (isDone) return <Said key="read" title={words.doneTitle} lead={words.done} />;
  if (entry && day)
    return (
      <OneLine
        key={entry.id}
        entry={entry}
        day={day}
        onRead={() => {
          const { now, offsetMinutes, newId } = moment();
          void save([added('practice', newId(), { of: entry.id, how: 'read', at: now, offsetMinutes })]);
          setDone(true);
        }}
      />
    );
  if (!isRead) return <main class="low form doubt" aria-busy="true" />;
  return <NoLine key="none" />;
};
