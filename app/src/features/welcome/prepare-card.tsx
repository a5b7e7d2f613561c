import { ButtonLink } from '../../ui/parts.tsx';
import { prepareCard as words } from './prepare-card.content.en.ts';

/** On Today: the way to Prepare, as long as nothing is prepared. */
export const Card = () => (
  <section class="ask">
    <p class="over">{words.over}</p>
    <p>{words.words}</p>
    <ButtonLink href="/prepare/">{words.act}</ButtonLink>
  </section>
);
