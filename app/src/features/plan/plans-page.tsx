import { KeptRows, ListPage } from '../../form/list-page.tsx';
import { useEntries } from '../../store/hooks.ts';
import { caretRight } from '../../ui/icons.ts';
import { Icon } from '../../ui/parts.tsx';
import { planSentence } from './plan.content.en.ts';
import { planKind } from './plan.record.ts';
import { ordered, type PlanEntry, planInTheWay, sentenceOf } from './plan.ts';
import { plansWords as words } from './plans.content.en.ts';
import { useCues } from './use-cues.tsx';

const Own = ({ title, plans }: { title: string; plans: readonly PlanEntry[] }) =>
  plans.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <KeptRows
        rows={plans.map(({ id, fields }) => ({
          href: `/plan/?id=${id}`,
          words: sentenceOf(fields, planSentence),
        }))}
      />
    </section>
  );

/** What often sets it off and has no plan yet: a tap begins one. */
const Without = ({ cues }: { cues: readonly { readonly key: string; readonly label: string }[] }) =>
  cues.length === 0 ? null : (
    <section>
      <h2>{words.none}</h2>
      <p class="small">{words.noneLead}</p>
      <ul class="rows">
        {cues.map(({ key, label }) => (
          <li key={key}>
            <a class="row" href={`/plan/new/?cue=${encodeURIComponent(key)}`}>
              <span class="grow" dir="auto">
                {label}
              </span>
              <Icon path={caretRight} flips />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );

/** The plans, first for what came most often, and what has none yet. */
export const Page = () => {
  const plans = useEntries(planKind);
  const { top, counts } = useCues();
  const inOrder = ordered(plans, counts);
  const without = top.filter(
    ({ key, when }) => !planInTheWay(plans, { cue: key, cueWords: when }, undefined),
  );
  return (
    <ListPage
      title={words.title}
      lead={plans.length === 0 ? undefined : words.lead}
      empty={{ title: words.emptyTitle, words: words.empty }}
      isEmpty={plans.length === 0}
      add={{ href: '/plan/new/', label: words.write }}
      also={<Without cues={without} />}
    >
      <Own title={words.own} plans={inOrder.filter(({ fields }) => !fields.isResting)} />
      <Own title={words.resting} plans={inOrder.filter(({ fields }) => fields.isResting)} />
    </ListPage>
  );
};
