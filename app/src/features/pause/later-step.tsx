import { clockOf, type Instant, instant, type Moment, minutes, nextClock } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { Button, Chips } from '../../ui/parts.tsx';
import { NotSaved } from './not-saved.tsx';
import { laterWords as words } from './pause.content.en.ts';
import { endPause } from './pause-change.ts';
import { Paper, type StepProps } from './step-page.tsx';
import { useSaving } from './use-saving.tsx';

type Choice = 'hour' | 'morning' | 'at';
const MORNING = '08:00';
const choices: readonly { readonly key: Choice; readonly label: string }[] = [
  { key: 'hour', label: words.inAnHour },
  { key: 'morning', label: words.inTheMorning },
  { key: 'at', label: words.atTime },
];

/** Check in later, at a time that I choose. */
export const LaterStep = ({ entry, pathOf, go }: StepProps) => {
  const { moment } = useWorld();
  const { save, trouble } = useSaving(entry);
  const [choice, setChoice] = useState<Choice>();
  const [clock, setClock] = useState('');

  /** The time that is meant, counted from the moment it is asked for: the page may have stood for hours. */
  const timeFrom = ({ now, offsetMinutes }: Pick<Moment, 'now' | 'offsetMinutes'>): Instant | undefined => {
    if (choice === 'hour') return instant(now + minutes(60));
    const wanted = choice === 'morning' ? MORNING : clock;
    return choice === undefined || wanted === '' ? undefined : nextClock(wanted, now, offsetMinutes);
  };
  const shown = moment();
  const chosen = timeFrom(shown);

  const keep = async () => {
    const at = moment();
    const checkInAt = timeFrom(at);
    if (checkInAt === undefined) return;
    if (await save([endPause(entry.id, 'check-in-later', at.now, { checkInAt })])) go(pathOf('done'));
  };
  return (
    <Paper
      title={words.title}
      lead={words.lead}
      back={pathOf('decide')}
      foot={
        <>
          <NotSaved trouble={trouble} />
          {chosen === undefined ? <p class="small">{words.needsTime}</p> : null}
          <Button onPress={() => void keep()} disabled={chosen === undefined}>
            {chosen === undefined ? words.keepUnknown : words.keep(clockOf(chosen, shown.offsetMinutes))}
          </Button>
        </>
      }
    >
      <div class="reasons">
        <Chips
          label={words.times}
          options={choices}
          chosen={choice === undefined ? [] : [choice]}
          pick="one"
          onToggle={setChoice}
        />
      </div>
      {choice === 'at' ? (
        <div class="field">
          <label for="later">{words.at}</label>
          <input
            id="later"
            type="time"
            value={clock}
            onInput={(event) => setClock(event.currentTarget.value)}
          />
        </div>
      ) : null}
    </Paper>
  );
};
