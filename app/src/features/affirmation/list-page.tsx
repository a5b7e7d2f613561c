import { ListPage } from '../../form/list-page.tsx';
import { usePart } from '../../shell/use-part.ts';
import { useEntries } from '../../store/hooks.ts';
import { listWords as words } from './affirmation.content.en.ts';
import { affirmationKind } from './affirmation.record.ts';

const loadRows = () => import('./list-part.tsx');

/** All affirmations: what may be said first. */
export const Page = () => {
  const isEmpty = useEntries(affirmationKind).length === 0;
  const rows = usePart(loadRows, !isEmpty);
  return (
    <ListPage
      title={words.title}
      lead={words.lead}
      empty={{ title: words.emptyTitle, words: words.empty }}
      isEmpty={isEmpty}
      add={{ href: '/affirmation/new/', label: words.add }}
    >
      {rows === 'lost' ? <p>{words.lost}</p> : null}
      {typeof rows === 'object' ? <rows.AffirmationRows /> : null}
    </ListPage>
  );
};
