import { useEntries } from '../../store/hooks.ts';
import { caretRight } from '../../ui/icons.ts';
import { ButtonLink, Icon, Keel } from '../../ui/parts.tsx';
import { planSentence } from './plan.content.en.ts';
import { planKind } from './plan.record.ts';
import { ordered, type PlanEntry, planInTheWay, sentenceOf } from './plan.ts';
import { plansWords as words } from './plans.content.en.ts';
import { useCues } from './use-cues.tsx';
import '../../form/form.css';
import './plan.css';

interface RowsProps {
  readonly title: string;
  readonly lead?: string;
  readonly rows: readonly { readonly href: string; readonly label: string; readonly isOwn?: boolean }[];
}

const Rows = ({ title, lead, rows }: RowsProps) =>
  rows.length === 0 ? null : (
    <section class="asked">
      <h2>{title}</h2>
      {lead ? <p class="small">{lead}</p> : null}
      <ul class="rows">
        {rows.map(({ href, label, isOwn }) => (
          <li key={href}>
            <a class="row" href={href}>
              <span class={isOwn ? 'grow own' : 'grow'} dir="auto">
                {label}
              </span>
              <Icon path={caretRight} flips />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );

const toRow = ({ id, fields }: PlanEntry) => ({
  href: `/plan/?id=${id}`,
  label: sentenceOf(fields, planSentence),
  isOwn: true,
});

/** The plans, first for what came most often, and what has none yet. */
export const Page = () => {
  const plans = useEntries(planKind);
  const { top, counts } = useCues();
  const inOrder = ordered(plans, counts);
  const without = top.filter(
    ({ key, when }) => !planInTheWay(plans, { cue: key, cueWords: when }, undefined),
  );
  return (
    <main class="form plans">
      <h1>{words.title}</h1>
      {plans.length === 0 ? (
        <div class="empty">
          <h2>{words.emptyTitle}</h2>
          <p>{words.empty}</p>
          <Keel />
        </div>
      ) : (
        <p>{words.lead}</p>
      )}
      <div class="asks">
        <Rows title={words.own} rows={inOrder.filter(({ fields }) => !fields.isResting).map(toRow)} />
        <Rows
          title={words.none}
          lead={words.noneLead}
          rows={without.map(({ key, label }) => ({
            href: `/plan/new/?cue=${encodeURIComponent(key)}`,
            label,
          }))}
        />
        <Rows title={words.resting} rows={inOrder.filter(({ fields }) => fields.isResting).map(toRow)} />
      </div>
      <div class="dock stack">
        <ButtonLink href="/plan/new/">{words.write}</ButtonLink>
      </div>
    </main>
  );
};
