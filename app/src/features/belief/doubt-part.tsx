import { dayOf } from '@evenkeel/kernel';
import { useClock } from '../../shell/use-clock.tsx';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { dayWords } from '../../ui/day-words.ts';
import { ButtonLink, Sheet } from '../../ui/parts.tsx';
import { doubtWords as words } from './doubt.content.en.ts';
import { oneInDoubt } from './doubt.ts';
import { afraidKind, spokenKind, tiedTriggerKind } from './neighbour.record.ts';
import { useBeliefs } from './use-beliefs.tsx';

const saidOf = (isSome: boolean, isAfraid: boolean): readonly [title: string, lead: string] => {
  if (isAfraid) return [words.afraidTitle, words.afraidLead];
  return isSome ? [words.title, words.lead] : [words.noneTitle, words.none];
};

/**
 * One piece of evidence, and never a list. To somebody who is sometimes afraid of the other none is shown: their alarm is not
 * argued away.
 * @public
 */
export const BeliefDoubt = () => {
  const { store, moment } = useWorld();
  const { now, offsetMinutes, dayStart } = useClock();
  const { beliefs } = useBeliefs();
  const evidence = useEntries(spokenKind).filter(({ fields }) => fields.words?.trim());
  const triggers = useEntries(tiedTriggerKind).map(({ fields }) => fields);
  const isAfraid = useEntries(afraidKind).some(({ fields }) => fields.answer === 'sometimes');
  const status = store.status.value;
  // Until everything is read, another one might come in its place.
  if (dayStart === undefined || (status.type === 'open' && !status.complete))
    return <main class="form low" aria-busy="true" />;
  const today = dayOf(now, offsetMinutes, dayStart);
  const one = isAfraid ? undefined : oneInDoubt(evidence, beliefs, triggers, today);
  const [title, lead] = saidOf(one !== undefined, isAfraid);
  return (
    <main class="form low">
      <div class="say-it">
        <h1>{title}</h1>
        <p>{lead}</p>
      </div>
      {one ? (
        <Sheet words={one.fields.words ?? ''} from={words.you(dayWords(moment()).day(one.fields.at))} />
      ) : null}
      <div class="foot stack">
        <ButtonLink look="quiet" href="/calm/">
          {words.calm}
        </ButtonLink>
        <ButtonLink look="quiet" href="/pause/?worry=accurate">
          {words.accurate}
        </ButtonLink>
        {isAfraid ? (
          <ButtonLink look="quiet" href="/help/#unsafe">
            {words.afraid}
          </ButtonLink>
        ) : null}
      </div>
    </main>
  );
};
