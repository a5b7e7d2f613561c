import { KeptRow, ListPage } from '../../form/list-page.tsx';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { dayWords } from '../../ui/day-words.ts';
import { Fold } from '../../ui/fold.tsx';
import { valueKind } from './value.record.ts';
import { byTime, titleOf } from './value.ts';
import { listWords as words } from './value-list.content.en.ts';

/** All that was written about what matters, newest first. */
export const Page = () => {
  const writings = byTime(useEntries(valueKind));
  const { day } = dayWords(useWorld().moment());
  return (
    <ListPage
      title={words.title}
      lead={words.lead}
      empty={{ title: words.emptyTitle, words: words.empty }}
      isEmpty={writings.length === 0}
      add={{ href: '/value/write/', label: words.add }}
    >
      <ul class="rows">
        {writings.map(({ id, fields }) => (
          <KeptRow
            key={id}
            href={`/value/?id=${id}`}
            words={titleOf(fields, words.between) ?? words.untitled}
            under={day(fields.at)}
          />
        ))}
      </ul>
      <Fold words={words.why}>
        <p class="small">{words.source}</p>
      </Fold>
    </ListPage>
  );
};
