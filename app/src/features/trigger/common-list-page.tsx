import { ListEditor } from '../feeling/list-editor.tsx';
import { DoneSaid, useListChanges } from '../feeling/list-undo.tsx';
import { commonListWords as words } from './common-list.content.en.ts';
import { commonTriggerList } from './common-trigger.ts';
import { useCommonTriggers } from './use-common.tsx';

/** What sets the person off, as it is offered: renamed, added, hidden, shown again, deleted. */
export const Page = () => {
  const items = useCommonTriggers();
  const changes = useListChanges();
  return (
    <main class="own-list">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>{words.lead}</p>
      <ListEditor
        items={items}
        all={items}
        form={commonTriggerList}
        changes={changes}
        add={words.add}
        addLabel={words.addLabel}
      />
      <DoneSaid {...changes} />
    </main>
  );
};
