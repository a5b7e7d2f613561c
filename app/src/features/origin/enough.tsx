import { ButtonLink, Note } from '../../ui/parts.tsx';
import { enoughWords as words } from './origin.content.en.ts';

/** After ten minutes: it may be enough. Nothing is blocked. */
export const Enough = ({ is }: { is: boolean }) => (
  <div role="status" class={is ? 'stack' : 'unseen'}>
    {is ? (
      <>
        <Note>{words.note}</Note>
        <ButtonLink look="quiet" href="/origin/?step=close">
          {words.close}
        </ButtonLink>
      </>
    ) : null}
  </div>
);
