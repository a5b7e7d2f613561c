import { ListPage } from '../../form/list-page.tsx';
import { usePart } from '../../shell/use-part.ts';
import { useEntries } from '../../store/hooks.ts';
import { listWords as words } from './safe-moment.content.en.ts';
import { safeMomentKind } from './safe-moment.record.ts';

const loadRows = () => import('./list-part.tsx');

/** All safe moments. */
export const Page = () => {
  const moments = useEntries(safeMomentKind);
  const rows = usePart(loadRows, moments.length > 0);
  return (
    <ListPage
      title={words.title}
      lead={words.lead}
      empty={{ title: words.emptyTitle, words: words.empty }}
      isEmpty={moments.length === 0}
      add={{ href: '/safe-moment/new/', label: words.add }}
    >
      {rows === 'lost' ? <p>{words.lost}</p> : null}
      {typeof rows === 'object' ? <rows.MomentRows moments={moments} /> : null}
    </ListPage>
  );
};
