import { Asked } from '../../form/fields.tsx';
import { Chips } from '../../ui/parts.tsx';
import { timeWords } from './affirmation.content.en.ts';
import { type Affirmation, times } from './affirmation.ts';
import { moreWords as words } from './affirmation-form.content.en.ts';

interface TimeProps {
  readonly time: Affirmation['time'];
  readonly onTime: (time: Readonly<Record<string, true>>) => void;
}

/** When a wording is practised: any of three, or none, which means all. */
export const TimeChips = ({ time = {}, onTime }: TimeProps) => {
  const chosen = times.filter((one) => time[one]);
  return (
    <Asked question={words.time} hint={words.timeHint}>
      <Chips
        label={words.time}
        pick="many"
        options={times.map((key) => ({ key, label: timeWords[key] }))}
        chosen={chosen}
        onToggle={(key) => {
          const next = chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key];
          onTime(Object.fromEntries(next.map((one) => [one, true as const])));
        }}
      />
    </Asked>
  );
};
