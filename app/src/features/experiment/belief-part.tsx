import { Asked } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.tsx';
import { BeliefPicker } from '../belief/belief-picker.tsx';
import { type Experiment, withTie } from './experiment.ts';
import { planWords as words } from './plan.content.en.ts';

/**
 * The beliefs that it belongs to; none is fine.
 * @public
 */
export const BeliefAsked = ({ form: { shown, putSet } }: { form: Form<Experiment> }) => (
  <Asked question={words.belief} hint={words.beliefHint}>
    <BeliefPicker
      label={words.belief}
      picked={Object.keys(shown?.belief ?? {})}
      onToggle={(id) => putSet('belief', withTie(shown?.belief, id))}
    />
  </Asked>
);
