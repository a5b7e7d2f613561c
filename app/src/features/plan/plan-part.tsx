import { edited, removed } from '@evenkeel/kernel';
import { formWords } from '../../form/form.content.en.ts';
import { TwoVersions } from '../../form/two-versions.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { dayWords } from '../../ui/day-words.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink, Note, Sheet } from '../../ui/parts.tsx';
import { planSentence } from './plan.content.en.ts';
import { type Plan, sentenceOf } from './plan.ts';
import { planLabels, planViewWords as words } from './plan-form.content.en.ts';

/** @public */
export const OnePlan = ({ entry }: { entry: Entry<Plan> }) => {
  const { moment } = useWorld();
  const { save, isRefused } = useCommit();
  const { id, fields: plan } = entry;
  const rest = (isResting: boolean) => void save([edited('plan', id, { isResting })], { [id]: entry.seen });
  return (
    <main class="form low">
      <div class="say-it stack">
        <h1>{words.title}</h1>
        <TwoVersions entry={entry} labels={planLabels} />
        <Sheet
          words={sentenceOf(plan, planSentence)}
          from={plan.at ? words.from(dayWords(moment()).day(plan.at)) : words.me}
        />
        {plan.isResting ? <Note>{words.isResting}</Note> : <p>{words.read}</p>}
      </div>
      <div class="foot stack">
        <NotKept words={isRefused ? formWords.unchanged : undefined} />
        {plan.isResting ? <Button onPress={() => rest(false)}>{words.wake}</Button> : null}
        <ButtonLink look="quiet" href={`/plan/edit/?id=${id}`}>
          {words.edit}
        </ButtonLink>
        <div class="ways">
          <ButtonLink look="bare" href="/plans/">
            {words.list}
          </ButtonLink>
          {plan.isResting ? null : (
            <Button look="bare" onPress={() => rest(true)}>
              {words.rest}
            </Button>
          )}
          <Button look="bare" onPress={() => void save([removed('plan', id)])}>
            {words.remove}
          </Button>
        </div>
      </div>
    </main>
  );
};
