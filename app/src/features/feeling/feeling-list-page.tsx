import { familyWords } from './feeling.content.en.ts';
import { families, feelingList, ofFamily } from './feeling.ts';
import { feelingListWords as words } from './feeling-list.content.en.ts';
import { ListEditor } from './list-editor.tsx';
import { DoneSaid, useListChanges } from './list-undo.tsx';
import { useFeelings } from './use-feelings.tsx';

/** The feelings, family by family: renamed, added, hidden, shown again, deleted. */
export const Page = () => {
  const feelings = useFeelings();
  const changes = useListChanges();
  return (
    <main class="own-list">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>{words.lead}</p>
      {[...families, 'other' as const].map((family) => {
        const items = ofFamily(feelings, family);
        if (family === 'other' && items.length === 0) return null;
        return (
          <section key={family} aria-labelledby={`family-${family}`}>
            <h2 id={`family-${family}`}>{familyWords[family]}</h2>
            <ListEditor
              items={items}
              all={feelings}
              form={feelingList}
              changes={changes}
              add={words.add}
              addLabel={words.addTo(familyWords[family])}
              more={{ family }}
            />
          </section>
        );
      })}
      <DoneSaid {...changes} />
    </main>
  );
};
