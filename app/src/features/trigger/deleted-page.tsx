import { useState } from 'preact/hooks';
import { noneDeleted as words } from './deleted-none.content.en.ts';
import { NoneDeleted } from './none-deleted.tsx';
import { PartPage } from './part-page.tsx';
import { useDeletedTriggers } from './use-one-trigger.tsx';
import './trigger.css';

const loadDeleted = () => import('./deleted-part.tsx');

/** What was deleted. Once something stood here, the page stays to say what became of it. */
export const Page = () => {
  const isEmpty = useDeletedTriggers().length === 0;
  const [wasFull, setFull] = useState(false);
  if (!isEmpty && !wasFull) setFull(true);
  if (!isEmpty || wasFull) return <PartPage load={loadDeleted} draw={({ DeletedPart }) => <DeletedPart />} />;
  return (
    <main class="trigger deleted">
      <h1>{words.title}</h1>
      <NoneDeleted />
    </main>
  );
};
