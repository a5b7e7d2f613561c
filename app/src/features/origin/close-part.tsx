import { ButtonLink } from '../../ui/parts.tsx';
import { closeWords as words } from './origin.content.en.ts';
import '../../form/form.css';
import './origin.css';

/**
 * The way out: back into the room, and on to Calm or Help.
 * @public
 */
export const OriginClose = () => (
  <main class="form low origin-close">
    <div class="say-it">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
    <div class="foot stack">
      <ButtonLink href="/today/">{words.done}</ButtonLink>
      <div class="pair">
        <ButtonLink look="quiet" href="/calm/">
          {words.calm}
        </ButtonLink>
        <ButtonLink look="quiet" href="/help/">
          {words.help}
        </ButtonLink>
      </div>
      <ButtonLink look="bare" href="/origin/?step=map">
        {words.map}
      </ButtonLink>
    </div>
  </main>
);
