import { ButtonLink } from '../../ui/parts.tsx';
import { accurateWords, farWords } from './belief-form.content.en.ts';
import './belief.css';

/**
 * The worry may be right: then there is no belief to argue with.
 * @public
 */
export const Accurate = ({ of }: { of: string }) => (
  <main class="low form">
    <div class="say-it">
      <h1>{accurateWords.title}</h1>
      <p>{accurateWords.lead}</p>
    </div>
    <div class="foot stack">
      <ButtonLink look="quiet" href="/pause/?worry=accurate">
        {accurateWords.know}
      </ButtonLink>
      <ButtonLink look="quiet" href="/help/">
        {accurateWords.help}
      </ButtonLink>
      <ButtonLink look="quiet" href="/help/#unsafe">
        {accurateWords.afraid}
      </ButtonLink>
      <ButtonLink look="bare" href={`/belief/?id=${of}`}>
        {accurateWords.back}
      </ButtonLink>
    </div>
  </main>
);

/**
 * A new belief was kept that does not feel true: a bridge is offered, and none is needed.
 * @public
 */
export const FarOff = ({ of }: { of: string }) => (
  <main class="low form">
    <div class="say-it">
      <p class="over">{farWords.over}</p>
      <h1>{farWords.title}</h1>
      <p>{farWords.why}</p>
    </div>
    <div class="foot stack">
      <ButtonLink href={`/belief/answer/?of=${of}&only=bridge`}>{farWords.find}</ButtonLink>
      <ButtonLink look="quiet" href={`/belief/?id=${of}`}>
        {farWords.leave}
      </ButtonLink>
    </div>
  </main>
);
