import type { CardProps } from '../../shell/feature.ts';
import { ButtonLink } from '../../ui/parts.tsx';
import { prepareCard as words } from './prepare-card.content.en.ts';

/** On Today: the way to Prepare, as long as nothing is prepared. */
export const Card = ({ isFirst }: CardProps) => (
  <section class="ask">
    <p class="over">{words.over}</p>
    <p>{words.words}</p>
    <ButtonLink look={isFirst ? 'act' : 'quiet'} href="/prepare/">
      {words.act}
    </ButtonLink>
  </section>
);
