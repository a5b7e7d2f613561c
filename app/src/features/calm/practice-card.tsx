import type { CardProps } from '../../shell/feature.ts';
import { ButtonLink } from '../../ui/parts.tsx';
import { practiceCard as words } from './practice-card.content.en.ts';

/** On Today: five minutes of breathing, on a calm day, once. */
export const Card = ({ isFirst }: CardProps) => (
  <section class="ask">
    <p class="over">{words.over}</p>
    <p>{words.words}</p>
    <ButtonLink look={isFirst ? 'act' : 'quiet'} href="/calm/?practice=5">
      {words.act}
    </ButtonLink>
  </section>
);
