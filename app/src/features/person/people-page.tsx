import { Keel } from '../../ui/parts.tsx';
import { ListEditor } from '../feeling/list-editor.tsx';
import { UndoStrip, useListChanges } from '../feeling/list-undo.tsx';
import { personListWords as page, personWords } from './person.content.en.ts';
import { personList } from './person.ts';
import { usePeople } from './use-people.tsx';

/** The people the person writes about: renamed, added, hidden, shown again. */
export const Page = () => {
  const people = usePeople();
  const changes = useListChanges();
  return (
    <main class="own-list">
      <h1 tabIndex={-1}>{page.title}</h1>
      <p>{page.lead}</p>
      {people.length === 0 ? (
        <div class="empty">
          <h2>{page.emptyTitle}</h2>
          <p>{page.empty}</p>
          <Keel />
        </div>
      ) : null}
      <ListEditor
        items={people}
        all={people}
        form={personList}
        changes={changes}
        add={personWords.add}
        addLabel={personWords.addLabel}
      />
      <UndoStrip words={changes.done?.words} onUndo={() => void changes.undo()} />
    </main>
  );
};
