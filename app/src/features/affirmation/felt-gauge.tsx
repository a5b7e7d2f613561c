import { Asked } from '../../form/fields.tsx';
import { Gauge } from '../../ui/gauge.tsx';
import { rateWords as words } from './affirmation.content.en.ts';

interface FeltProps {
  readonly hint?: string | undefined;
  readonly value: number | undefined;
  readonly onValue: (value: number) => void;
}

/** How true a wording feels: one slider that may stay open. */
export const FeltGauge = ({ hint = words.hint, value, onValue }: FeltProps) => (
  <Asked question={words.question} hint={hint}>
    <Gauge
      label={words.rating}
      most={100}
      value={value}
      ends={words.ends}
      unanswered={words.unanswered}
      onChange={onValue}
    />
  </Asked>
);
