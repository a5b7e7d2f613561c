import { type FieldValue, removed } from '@evenkeel/kernel';
import { TieRows } from '../../form/tie-rows.tsx';
import { TwoVersions } from '../../form/two-versions.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { dayWords } from '../../ui/day-words.ts';
import { caretRight } from '../../ui/icons.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink, Icon, Sheet } from '../../ui/parts.tsx';
import { useBeliefs } from '../belief/use-beliefs.tsx';
import { personWords } from '../person/person.content.en.ts';
import { personName } from '../person/person.ts';
import { usePeople } from '../person/use-people.tsx';
import { formNames, listWords } from './evidence.content.en.ts';
import { type Evidence, isForm } from './evidence.ts';
import { entryWords as words } from './evidence-form.content.en.ts';

/** The beliefs it speaks to. One that is deleted is still named as that, and its page brings it back. */
const Speaks = ({ sides }: { sides: NonNullable<Evidence['belief']> }) => {
  const { nameOf } = useBeliefs();
  if (Object.keys(sides).length === 0) return null;
  return (
    <section>
      <p class="over">{words.speaks}</p>
      <ul class="rows">
        {Object.entries(sides).map(([id, side]) => (
          <li key={id}>
            <a class="row" href={`/belief/?id=${id}`}>
              <span class="grow" dir="auto">
                {nameOf(id)}
                <small class="block">{words[side]}</small>
              </span>
              <Icon path={caretRight} flips />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/**
 * Everything that is kept of one piece of evidence.
 * @public
 */
export const OneEvidence = ({ entry }: { entry: Entry<Evidence> }) => {
  const { moment } = useWorld();
  const { save, isRefused } = useCommit();
  const known = usePeople();
  const { id, fields } = entry;
  const { day } = dayWords(moment());
  const people = Object.keys(fields.person ?? {}).map((key) => personName(known, key) ?? personWords.unknown);
  const say = (field: string, value: FieldValue): string | undefined => {
    if (field === 'at' && typeof value === 'number') return day(value);
    if (typeof value !== 'string') return undefined;
    if (value === 'for' || value === 'against') return words[value];
    return field === 'form' && isForm(value) ? formNames[value] : undefined;
  };
  return (
    <main class="form">
      <div class="say-it">
        <p class="over">{listWords.under(day(fields.at), fields.form && formNames[fields.form])}</p>
        <h1 dir="auto">{fields.words?.trim() ? fields.words : listWords.untitled}</h1>
      </div>
      <TwoVersions entry={entry} labels={words.fields} say={say} />
      {fields.means?.trim() ? <Sheet over={words.means} words={fields.means} /> : null}
      {people.length > 0 ? (
        <p>
          {words.people} {people.join(words.between)}
        </p>
      ) : null}
      <Speaks sides={fields.belief ?? {}} />
      <TieRows ties={fields} />
      <div class="stack">
        <NotKept words={isRefused ? words.notKept : undefined} />
        <ButtonLink look="quiet" href={`/evidence/edit/?id=${id}`}>
          {words.edit}
        </ButtonLink>
        <Button look="bare" onPress={() => void save([removed('evidence', id)])}>
          {words.remove}
        </Button>
      </div>
    </main>
  );
};
