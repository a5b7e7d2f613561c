import { KeptRow, ListPage } from '../../form/list-page.tsx';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { dayWords } from '../../ui/day-words.ts';
import { listWords as words } from './victory.content.en.ts';
import { victoryKind } from './victory.record.ts';
import { newestFirst } from './victory.ts';

/** All small victories, newest first; they are not counted. */
export const Page = () => {
  const { day } = dayWords(useWorld().moment());
  const all = newestFirst(useEntries(victoryKind));
  return (
    <ListPage
      title={words.title}
      lead={words.lead}
      empty={{ title: words.emptyTitle, words: words.empty }}
      isEmpty={all.length === 0}
      add={{ href: '/victory/new/', label: words.add }}
    >
      <ul class="rows">
        {all.map(({ id, fields }) => (
          <KeptRow
            key={id}
            href={`/victory/?id=${id}`}
            words={fields.words?.trim() ? fields.words : words.untitled}
            under={day(fields.at)}
          />
        ))}
      </ul>
    </ListPage>
  );
};
