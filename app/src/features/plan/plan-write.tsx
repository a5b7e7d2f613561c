import { useState } from 'preact/hooks';
import { FormPage } from '../../form/form-page.tsx';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { planKind } from './plan.record.ts';
import { type Plan, planInTheWay } from './plan.ts';
import { PlanFields } from './plan-fields.tsx';
import { planFormWords as words } from './plan-form.content.en.ts';
import { useCues } from './use-cues.tsx';

interface WriteProps {
  /** The plan that is changed; none for a new one. */
  readonly entry?: Entry<Plan>;
  /** Key of the common trigger that a new one is for. */
  readonly cue?: string | undefined;
}

/** A plan is made, or changed. One cue, one plan: another one for the same cue is not kept, and the way to the first is shown. */
export const PlanWrite = ({ entry, cue }: WriteProps) => {
  const { moment } = useWorld();
  const { route } = useLocation();
  const { all, top } = useCues();
  const plans = useEntries(planKind);
  const named = all.find(({ key }) => key === cue);
  const start = named ? { cue: named.key, cueWords: named.when } : {};
  const form = useForm({ kind: planKind, entry, start });
  const [trouble, setTrouble] = useState<string>();
  const shown = form.shown ?? {};
  const taken = planInTheWay(plans, shown, entry?.id);
  const keep = async () => {
    if (!shown.cueWords?.trim() || !shown.will?.trim()) {
      setTrouble(words.missing);
      return;
    }
    if (taken) {
      document.querySelector<HTMLElement>('.taken a')?.focus();
      return;
    }
    const id = await form.save(entry ? {} : { fields: { at: moment().now } });
    if (id) route(`/plan/?id=${id}`, true);
  };
  const own = all.find(({ key }) => key === shown.cue);
  const cues = own && !top.includes(own) ? [...top, own] : top;
  return (
    <FormPage
      title={entry ? words.editTitle : words.title}
      lead={entry ? undefined : words.lead}
      form={form}
      onKeep={() => void keep()}
    >
      <PlanFields {...{ form, shown, cues, trouble, taken }} />
    </FormPage>
  );
};
