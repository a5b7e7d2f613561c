import { Asked } from '../../form/fields.tsx';
import { Gauge } from '../../ui/gauge.tsx';
import { newWords as words } from './belief-form.content.en.ts';

interface FeltProps {
  readonly question: string;
  readonly hint: string;
  readonly value: number | undefined;
  readonly onValue: (value: number) => void;
}

/** How true a sentence feels while it is written down: one slider that may stay open. */
export const FeltGauge = ({ question, hint, value, onValue }: FeltProps) => (
  <Asked question={question} hint={hint}>
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
