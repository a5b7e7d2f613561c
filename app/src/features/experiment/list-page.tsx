import { ListPage } from '../../form/list-page.tsx';
import { usePart } from '../../shell/use-part.ts';
import { useEntries } from '../../store/hooks.ts';
import { listWords as words } from './experiment.content.en.ts';
import { experimentKind } from './experiment.record.ts';

const loadRows = () => import('./list-part.tsx');

/** All that is tried out, or was. */
export const Page = () => {
  const all = useEntries(experimentKind);
  const rows = usePart(loadRows, all.length > 0);
  return (
    <ListPage
      title={words.title}
      lead={words.lead}
      empty={{ title: words.emptyTitle, words: words.empty }}
      isEmpty={all.length === 0}
      add={{ href: '/experiment/new/', label: words.add }}
    >
      {typeof rows === 'object' ? <rows.ExperimentRows all={all} /> : null}
    </ListPage>
  );
};
