import { minutes } from '@evenkeel/kernel';
import { KeptRows, ListPage } from '../../form/list-page.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { useEntries } from '../../store/hooks.ts';
import { steadyWords as words } from './steady.content.en.ts';
import { steadyKind } from './steady.record.ts';
import { titleOf } from './steady.ts';

const loadWrite = () => import('./steady-write.tsx');

const List = () => {
  const entries = useEntries(steadyKind).toReversed();
  return (
    <ListPage
      title={words.title}
      lead={words.lead}
      empty={{ title: words.emptyTitle, words: words.empty }}
      isEmpty={entries.length === 0}
      add={{ href: '/steady/write/', label: words.begin }}
    >
      <section>
        <h2>{words.earlier}</h2>
        <KeptRows
          rows={entries.map(({ id, fields }) => ({
            href: `/steady/entry/?id=${id}`,
            words: titleOf(fields) ?? words.untitled,
            under: words.day(fields.at + minutes(fields.offsetMinutes ?? 0)),
          }))}
        />
      </section>
    </ListPage>
  );
};

/** Earlier ones, and the way to begin. From a trigger it begins at once. */
export const Page = () => {
  const { trigger } = useLocation().query;
  if (!trigger) return <List />;
  return <PartPage load={loadWrite} draw={({ SteadyWrite }) => <SteadyWrite trigger={trigger} />} />;
};
