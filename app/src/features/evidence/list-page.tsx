import { KeptRow, ListPage } from '../../form/list-page.tsx';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { dayWords } from '../../ui/day-words.ts';
import { formNames, listWords as words } from './evidence.content.en.ts';
import { evidenceKind } from './evidence.record.ts';

/** All pieces of evidence, newest first. Never offered from Calm or Pause: there, one at a time (features/checking). */
export const Page = () => {
  const { day } = dayWords(useWorld().moment());
  const pieces = useEntries(evidenceKind).toSorted((one, other) => other.fields.at - one.fields.at);
  return (
    <ListPage
      title={words.title}
      lead={words.lead}
      empty={{ title: words.emptyTitle, words: words.empty }}
      isEmpty={pieces.length === 0}
      add={{ href: '/evidence/new/', label: words.add }}
    >
      <ul class="rows">
        {pieces.map(({ id, fields }) => (
          <KeptRow
            key={id}
            href={`/evidence/entry/?id=${id}`}
            words={fields.words?.trim() ? fields.words : words.untitled}
            under={words.under(day(fields.at), fields.form && formNames[fields.form])}
          />
        ))}
      </ul>
    </ListPage>
  );
};
