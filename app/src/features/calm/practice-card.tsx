import { ButtonLink } from '../../ui/parts.tsx';
import { practiceCard as words } from './practice-card.content.en.ts';

/** On Today: five minutes of breathing, on a calm day, once. */
export const Card = () => (
  <section class="ask">
    <p class="over">{words.over}</p>
    <p>{words.words}</p>
    <ButtonLink href="/calm/?practice=5">{words.act}</ButtonLink>
  </section>
);
