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
import { letterHome } from './home.content.en.ts';
import { doneWords, letterLabels, lettersWords, letterWords as words } from './letter.content.en.ts';
import { letterKind } from './letter.record.ts';
import { type Letter, wasHard } from './letter.ts';
import './letter.css';

const home = letterHome;

/** It ends; where it was hard, with the room and with people first. */
const Done = ({ entry: { id, fields } }: { entry: Entry<Letter> }) => {
  const isHard = wasHard(fields);
  return (
    <main class="form low">
      <div class="say-it">
        <h1>{isHard ? doneWords.hardTitle : doneWords.title}</h1>
        <p>{isHard ? doneWords.hardLead : doneWords.lead}</p>
      </div>
      <div class="foot stack">
        {isHard ? <ButtonLink href="/grounding/">{doneWords.ground}</ButtonLink> : null}
        <ButtonLink look={isHard ? 'quiet' : 'act'} href="/today/">
          {doneWords.today}
        </ButtonLink>
        <div class="ways">
          {isHard ? (
            <ButtonLink look="bare" href="/help/">
              {doneWords.people}
            </ButtonLink>
          ) : null}
          <ButtonLink look="bare" href={`/letter/entry/?id=${id}`}>
            {doneWords.letter}
          </ButtonLink>
        </div>
      </div>
    </main>
  );
};

const One = ({ entry }: { entry: Entry<Letter> }) => {
  const { save, isRefused } = useCommit();
  const { id, fields: letter } = entry;
  const written = letter.at + minutes(letter.offsetMinutes ?? 0);
  return (
    <main class="form letters">
      <h1>{words.title}</h1>
      <TwoVersions entry={entry} labels={letterLabels} />
      {letter.kept?.trim() ? <Sheet over={words.kept} words={letter.kept} /> : null}
      <Sheet
        over={words.to[letter.to ?? 'friend']}
        words={letter.words?.trim() || lettersWords.untitled}
        from={lettersWords.day(written)}
      />
      <div class="foot stack">
        <NotKept words={isRefused ? formWords.unchanged : undefined} />
        <ButtonLink look="quiet" href={`/letter/write/?id=${id}`}>
          {words.edit}
        </ButtonLink>
        <div class="ways">
          <ButtonLink look="bare" href={`/letter/close/?id=${id}`}>
            {words.close}
          </ButtonLink>
          <Button look="bare" onPress={() => void save([removed('letter', id)])}>
            {words.remove}
          </Button>
        </div>
      </div>
    </main>
  );
};

/** The letter that the address names: as it was kept now, as it is kept, deleted, or not here. */
export const Page = () => {
  const { query } = useLocation();
  const { entry, gone } = useOne(letterKind, query.id);
  if (gone) return <Removed key="gone" entry={gone} home={home} />;
  if (entry === undefined) return <NotHere key="none" home={home} />;
  return query.kept ? <Done key="done" entry={entry} /> : <One key={entry.id} entry={entry} />;
};
