import { ListPage } from '../../form/list-page.tsx';
import { usePart } from '../../shell/use-part.ts';
import { useEntries } from '../../store/hooks.ts';
import { listWords as words } from './belief.content.en.ts';
import { beliefKind } from './belief.record.ts';

const loadRows = () => import('./list-part.tsx');

/** All beliefs: the old ones first, each with what answers it. */
export const Page = () => {
  const beliefs = useEntries(beliefKind);
  const rows = usePart(loadRows, beliefs.length > 0);
  return (
    <ListPage
      title={words.title}
      lead={words.lead}
      empty={{ title: words.emptyTitle, words: words.empty }}
      isEmpty={beliefs.length === 0}
      add={{ href: '/belief/new/', label: words.add }}
    >
      {rows === 'lost' ? <p>{words.lost}</p> : null}
      {typeof rows === 'object' ? <rows.BeliefRows beliefs={beliefs} /> : null}
    </ListPage>
  );
};
