import { minutes, removed } from '@evenkeel/kernel';
import { formWords } from '../../form/form.content.en.ts';
import { NotHere, Removed } from '../../form/gone.tsx';
import { TwoVersions } from '../../form/two-versions.tsx';
import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import type { Entry } from '../../store/contract.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink, Sheet } from '../../ui/parts.tsx';
import { steadyLabels, steadyWords, entryWords as words } from './steady.content.en.ts';
import { steadyKind } from './steady.record.ts';
import type { Steady } from './steady.ts';
import './steady.css';

const home = { href: '/steady/', label: words.list };

/** It ends with something to do, or with a calming step. */
const Next = ({ entry: { fields } }: { entry: Entry<Steady> }) => {
  const small = fields.smallThing?.trim();
  return (
    <main class="form low">
      <div class="say-it stack">
        <h1>{words.kept}</h1>
        {small ? <Sheet over={words.now} words={small} /> : <p>{words.noThing}</p>}
      </div>
      <div class="foot stack">
        <ButtonLink href="/today/">{small ? words.done : words.noneDone}</ButtonLink>
        <ButtonLink look="quiet" href="/calm/">
          {words.calm}
        </ButtonLink>
        <div class="ways">
          <ButtonLink look="bare" href="/pause/">
            {words.pause}
          </ButtonLink>
          <ButtonLink look="bare" href="/pause/?worry=accurate">
            {words.accurate}
          </ButtonLink>
        </div>
      </div>
    </main>
  );
};

const One = ({ entry }: { entry: Entry<Steady> }) => {
  const { save, isRefused } = useCommit();
  const { id, fields: steady } = entry;
  const sheets = [
    [words.situation, steady.situation],
    [words.would[steady.asked ?? 'me'], steady.would],
    [words.now, steady.smallThing],
  ] as const;
  return (
    <main class="form steady">
      <p class="over">{steadyWords.day(steady.at + minutes(steady.offsetMinutes ?? 0))}</p>
      <h1>{words.title}</h1>
      <TwoVersions entry={entry} labels={steadyLabels} />
      {sheets.map(([over, text]) => (text?.trim() ? <Sheet key={over} over={over} words={text} /> : null))}
      <div class="foot stack">
        <NotKept words={isRefused ? formWords.unchanged : undefined} />
        <ButtonLink look="quiet" href={`/steady/write/?id=${id}`}>
          {words.edit}
        </ButtonLink>
        <div class="ways">
          {steady.trigger ? (
            <ButtonLink look="bare" href={`/trigger/view/?id=${steady.trigger}`}>
              {words.trigger}
            </ButtonLink>
          ) : null}
          <ButtonLink look="bare" href="/pause/?worry=accurate">
            {words.accurate}
          </ButtonLink>
          <Button look="bare" onPress={() => void save([removed('steady', id)])}>
            {words.remove}
          </Button>
        </div>
      </div>
    </main>
  );
};

/** The one that the address names: as it was kept now, as it is kept, deleted, or not here. */
export const Page = () => {
  const { query } = useLocation();
  const { entry, gone } = useOne(steadyKind, query.id);
  if (gone) return <Removed key="gone" entry={gone} home={home} />;
  if (entry === undefined) return <NotHere key="none" home={home} />;
  return query.kept ? <Next key="next" entry={entry} /> : <One key={entry.id} entry={entry} />;
};
