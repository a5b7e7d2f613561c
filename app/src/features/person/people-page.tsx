import { Keel } from '../../ui/parts.tsx';
import { ListEditor } from '../feeling/list-editor.tsx';
import { DoneSaid, useListChanges } from '../feeling/list-undo.tsx';
import { personListWords as page, personWords } from './person.content.en.ts';
import { personList } from './person.ts';
import { usePeople } from './use-people.tsx';

/** The people the person writes about: renamed, added, hidden, shown again, deleted. */
export const Page = () => {
  const people = usePeople();
  const changes = useListChanges();
  return (
    <main class="own-list">
      <h1 tabIndex={-1}>{page.title}</h1>
      <p>{page.lead}</p>
      {people.every(({ isGone }) => isGone) ? (
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
      <DoneSaid {...changes} />
    </main>
  );
};
