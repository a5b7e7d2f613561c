import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import type { Entry } from '../../store/contract.ts';
import { experimentKind } from './experiment.record.ts';
import type { Experiment } from './experiment.ts';
import { planWords } from './plan.content.en.ts';
import { PlanFields } from './plan-part.tsx';

/** @public */
export const EditExperiment = ({ entry }: { entry: Entry<Experiment> }) => {
  const { route } = useLocation();
  const form = useForm<Experiment>({ kind: experimentKind, entry });
  const keep = async () => {
    if (await form.save()) route(`/experiment/?id=${entry.id}`, true);
  };
  return <PlanFields title={planWords.editTitle} form={form} onKeep={() => void keep()} />;
};
