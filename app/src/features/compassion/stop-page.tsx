import { isId } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { focusHeading } from '../../shell/arrive.ts';
import { useLocation } from '../../shell/location.tsx';
import { useWorld } from '../../shell/world.ts';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { letterKind } from './letter.record.ts';
import { stopWords as words } from './letter-write.content.en.ts';
import '../../form/form.css';
import './letter.css';

/** Somebody stopped: another kind of help first, then people. The letter waits, or goes. */
export const Page = () => {
  const { store } = useWorld();
  const { id } = useLocation().query;
  const [isDropped, setDropped] = useState(false);
  const drop = async () => {
    await store.draft.clear(`${letterKind.name}/${isId(id) ? id : 'new'}`);
    setDropped(true);
    // The button went with what it threw away.
    requestAnimationFrame(() => focusHeading());
  };
  return (
    <main class="form low">
      <div class="say-it">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p class="small" role="status">
          {isDropped ? words.dropped : words.draft}
        </p>
      </div>
      <div class="foot stack">
        <ButtonLink href="/grounding/">{words.ground}</ButtonLink>
        <ButtonLink look="quiet" href="/calm/">
          {words.calm}
        </ButtonLink>
        <div class="ways">
          <ButtonLink look="bare" href="/help/">
            {words.people}
          </ButtonLink>
          {isDropped ? null : (
            <>
              <ButtonLink look="bare" href={`/letter/write/${isId(id) ? `?id=${id}` : ''}`}>
                {words.back}
              </ButtonLink>
              <Button look="bare" onPress={() => void drop()}>
                {words.drop}
              </Button>
            </>
          )}
        </div>
      </div>
    </main>
  );
};
