import type { Entry } from '../../store/contract.ts';
import { ButtonLink, Sheet } from '../../ui/parts.tsx';
import { SteadyStart } from './after-steady.tsx';
import { AfterWays } from './after-ways.tsx';
import { FurtherPart } from './further-part.tsx';
import type { Trigger } from './trigger.ts';
import { nextWords as words } from './trigger-form.content.en.ts';
import { useAfter } from './use-after.tsx';

/** Writing ends with something to do, or with nothing more. */
export const MoreNext = ({ entry }: { entry: Entry<Trigger> }) => {
  const { said } = useAfter(entry);
  const steady = entry.fields.steady?.trim();
  return (
    <main class="trigger low">
      <div class="say-it">
        <p class="over">{words.lead}</p>
        <h1>{words.title}</h1>
        {said ? <p>{said}</p> : null}
      </div>
      <FurtherPart id={entry.id} trigger={entry.fields} without={steady ? undefined : 'steady'} />
      {steady ? (
        <Sheet over={words.steady} words={steady}>
          <ButtonLink look="bare" href="/journal/">
            {words.steadyDo}
          </ButtonLink>
        </Sheet>
      ) : (
        <SteadyStart id={entry.id} />
      )}
      <div class="foot stack">
        <AfterWays trigger={entry.fields} />
        <div class="quiet-ways">
          <ButtonLink look="bare" href="/journal/">
            {words.nothing}
          </ButtonLink>
        </div>
      </div>
    </main>
  );
};
