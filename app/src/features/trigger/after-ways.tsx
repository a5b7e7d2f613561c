import { useEntries } from '../../store/hooks.ts';
import { ButtonLink } from '../../ui/parts.tsx';
import { waysWords as words } from './after.content.en.ts';
import { mayOfferDelay } from './after.ts';
import { fearKind } from './hard.record.ts';
import type { Trigger } from './trigger.ts';

/**
 * The ways on, all of one size: that the worry is right, and people, weigh no less than calming down. Pause is among them
 * only where a delay may be offered.
 */
export const AfterWays = ({ trigger }: { trigger: Trigger }) => {
  const answer = useEntries(fearKind)[0]?.fields.answer ?? undefined;
  const isAfraid = answer === 'sometimes';
  return (
    <nav class="after-ways" aria-label={words.group}>
      <ButtonLink href="/calm/">{words.calm}</ButtonLink>
      <ButtonLink look="quiet" href="/pause/?worry=accurate">
        {words.accurate}
      </ButtonLink>
      {mayOfferDelay(trigger, answer) ? (
        <ButtonLink look="quiet" href="/pause/">
          {words.pause}
        </ButtonLink>
      ) : null}
      <ButtonLink look="quiet" href={isAfraid ? '/help/#unsafe' : '/help/'}>
        {isAfraid ? words.afraid : words.help}
      </ButtonLink>
    </nav>
  );
};
