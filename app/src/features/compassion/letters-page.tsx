import { minutes } from '@evenkeel/kernel';
import { KeptRows, ListPage } from '../../form/list-page.tsx';
import { useEntries } from '../../store/hooks.ts';
import { lettersWords as words } from './letter.content.en.ts';
import { letterKind } from './letter.record.ts';
import { titleOf } from './letter.ts';

/** Earlier letters, and the way to a new one; what is known of warmth that hurts is said before it begins. */
export const Page = () => {
  const entries = useEntries(letterKind).toReversed();
  return (
    <ListPage
      title={words.title}
      lead={words.lead}
      note={words.backdraft}
      empty={{ title: words.emptyTitle, words: words.empty }}
      isEmpty={entries.length === 0}
      add={{ href: '/letter/write/', label: words.write }}
    >
      <section>
        <h2>{words.earlier}</h2>
        <KeptRows
          rows={entries.map(({ id, fields }) => ({
            href: `/letter/entry/?id=${id}`,
            words: titleOf(fields) ?? words.untitled,
            under: words.day(fields.at + minutes(fields.offsetMinutes ?? 0)),
          }))}
        />
      </section>
    </ListPage>
  );
};
