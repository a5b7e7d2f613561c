import { isId } from '@evenkeel/kernel';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import { useWorld } from '../../shell/world.ts';
import { experimentKind } from './experiment.record.ts';
import type { Experiment } from './experiment.ts';
import { planWords } from './plan.content.en.ts';
import { PlanFields } from './plan-part.tsx';

/** Something to try is planned. */
export const Page = () => {
  const { moment } = useWorld();
  const { query, route } = useLocation();
  const form = useForm<Experiment>({
    kind: experimentKind,
    start: isId(query.belief) ? { [`belief/${query.belief}`]: true } : {},
  });
  const keep = async () => {
    const { now, offsetMinutes } = moment();
    const id = await form.save({ fields: { at: now, offsetMinutes } });
    if (id !== undefined) route(`/experiment/?id=${id}`, true);
  };
  return <PlanFields title={planWords.title} form={form} onKeep={() => void keep()} />;
};
