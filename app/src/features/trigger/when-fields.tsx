import { instant } from '@evenkeel/kernel';
import { useWorld } from '../../shell/world.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { privateInput } from '../../ui/parts.tsx';
import type { Trigger } from './trigger.ts';
import { formWords as words } from './trigger-form.content.en.ts';
import { fieldsToWhen, type When, type WhenFields, whenToFields } from './trigger-when.ts';

export const whenOf = ({ at, offsetMinutes = 0 }: Trigger): When => ({ at: instant(at), offsetMinutes });

interface WhenProps {
  readonly when: When;
  readonly onWhen: (when: When) => void;
  /** What stands in the fields, where somebody typed; it lies in the draft, half typed or not. */
  readonly typed: WhenFields | undefined;
  readonly onTyped: (typed: WhenFields) => void;
}

/** Day and time, in the fields that the device brings. What cannot be is said, and the time from before stays. */
export const WhenInputs = ({ when, onWhen, typed: given, onTyped }: WhenProps) => {
  const { moment } = useWorld();
  const typed = given ?? whenToFields(when);
  const now = moment();
  const latest = whenToFields({ at: now.now, offsetMinutes: now.offsetMinutes });
  const found = fieldsToWhen(typed, when, now);
  const trouble = found.ok ? undefined : found.error;
  const type = (part: Partial<WhenFields>) => {
    const next = { ...typed, ...part };
    onTyped(next);
    const read = fieldsToWhen(next, when, moment());
    if (read.ok) onWhen(read.value);
  };
  const described = trouble && 'when-trouble';
  return (
    <div class="when stack">
      <NotKept id="when-trouble" words={trouble && words.whenTrouble[trouble]} />
      <div class="when-fields">
        <div class="field">
          <label for="when-date">{words.date}</label>
          <input
            id="when-date"
            type="date"
            max={latest.date > typed.date ? latest.date : undefined}
            value={typed.date}
            aria-invalid={trouble !== undefined}
            aria-describedby={described}
            {...privateInput}
            onInput={(event) => type({ date: event.currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for="when-time">{words.time}</label>
          <input
            id="when-time"
            type="time"
            value={typed.time}
            aria-invalid={trouble !== undefined}
            aria-describedby={described}
            {...privateInput}
            onInput={(event) => type({ time: event.currentTarget.value })}
          />
        </div>
      </div>
    </div>
  );
};
