import { caretRight } from '../../ui/icons.ts';
import { ButtonLink, Icon, Sheet } from '../../ui/parts.tsx';
import type { Trigger } from './trigger.ts';
import { nextWords as words } from './trigger-form.content.en.ts';

interface NextProps {
  readonly id: string;
  readonly trigger: Trigger;
}

/** Writing ends with something to do, or with nothing more. */
export const MoreNext = ({ id, trigger }: NextProps) => {
  const steady = trigger.steady?.trim();
  return (
    <main class="trigger low">
      <div class="say-it">
        <p class="over">{words.lead}</p>
        <h1>{words.title}</h1>
      </div>
      {steady ? (
        <Sheet over={words.steady} words={steady}>
          <ButtonLink look="bare" href="/journal/">
            {words.steadyDo}
          </ButtonLink>
        </Sheet>
      ) : (
        <ul class="rows">
          <li>
            <a class="row" href={`/trigger/more/?id=${id}#steady`}>
              <span class="grow">{words.steadyStart}</span>
              <Icon path={caretRight} flips />
            </a>
          </li>
        </ul>
      )}
      <div class="foot stack">
        <ButtonLink href="/calm/">{words.calm}</ButtonLink>
        <ButtonLink look="quiet" href="/pause/">
          {words.pause}
        </ButtonLink>
        <div class="quiet-ways">
          <ButtonLink look="bare" href="/pause/?worry=accurate">
            {words.accurate}
          </ButtonLink>
          <ButtonLink look="bare" href="/journal/">
            {words.nothing}
          </ButtonLink>
        </div>
      </div>
    </main>
  );
};
