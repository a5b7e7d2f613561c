import { useState } from 'preact/hooks';
import { PartPage } from '../../shell/part-page.tsx';
import { noneDeleted as words } from './deleted-none.content.en.ts';
import { NoneDeleted } from './none-deleted.tsx';
import { useDeletedCount } from './use-deleted-count.tsx';
import './timeline.css';
import './entry.css';

const loadDeleted = () => import('./deleted-part.tsx');

/** What was deleted. Once something stood here, the page stays to say what became of it. */
export const Page = () => {
  const isEmpty = useDeletedCount() === 0;
  const [wasFull, setFull] = useState(false);
  if (!isEmpty && !wasFull) setFull(true);
  if (!isEmpty || wasFull) return <PartPage load={loadDeleted} draw={({ DeletedPart }) => <DeletedPart />} />;
  return (
    <main class="journal deleted">
      <h1>{words.title}</h1>
      <NoneDeleted />
    </main>
  );
};
