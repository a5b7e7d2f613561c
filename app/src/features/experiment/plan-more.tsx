import { Asked, DayField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.tsx';
import { Gauge } from '../../ui/gauge.tsx';
import { type Experiment, isPast } from './experiment.ts';
import { planWords as words } from './plan.content.en.ts';
import { useToday } from './use-today.tsx';

/**
 * How sure, and when it is looked back on. Both may stay open.
 * @public
 */
export const PlanMore = ({ form: { shown = {}, put } }: { form: Form<Experiment> }) => {
  const today = useToday();
  return (
    <>
      <Asked question={words.certainty}>
        <Gauge
          label={words.certaintyLabel}
          most={100}
          value={shown.certainty ?? undefined}
          ends={words.ends}
          unanswered={words.unanswered}
          onChange={(value) => put('certainty', value)}
        />
      </Asked>
      <DayField
        label={words.day}
        hint={today !== undefined && isPast(shown.dueDay, today) ? words.dayPast : words.dayHint}
        day={shown.dueDay || undefined}
        onDay={(day) => put('dueDay', day ?? '')}
      />
    </>
  );
};
