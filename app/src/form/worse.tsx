import { Fold } from '../ui/fold.tsx';
import { ButtonLink } from '../ui/parts.tsx';
import { worseWords as words } from './worse.content.en.ts';

/** *This makes it worse*: another kind of help, people, and that the worry may be right. It stands on every exercise. */
export const Worse = () => (
  <Fold words={words.fold}>
    <div class="stack">
      <p class="small">{words.lead}</p>
      <ButtonLink look="quiet" href="/grounding/">
        {words.look}
      </ButtonLink>
      <ButtonLink look="quiet" href="/calm/">
        {words.water}
      </ButtonLink>
      <ButtonLink look="quiet" href="/pause/?worry=accurate">
        {words.accurate}
      </ButtonLink>
      <ButtonLink look="quiet" href="/help/">
        {words.help}
      </ButtonLink>
    </div>
  </Fold>
);
