import { clockOf, type Instant, instant, type Moment, minutes, nextClock } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { Button, Chips } from '../../ui/parts.tsx';
import { Missing, useFocusWhen, useMissing } from './missing.tsx';
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
  const missing = useMissing();
  useFocusWhen(choice === 'at', missing.place);

  /** The time that is meant, counted from the moment it is asked for: the page may have stood for hours. */
  const timeFrom = (at: Pick<Moment, 'now' | 'offsetAt'>): Instant | undefined => {
    if (choice === 'hour') return instant(at.now + minutes(60));
    const wanted = choice === 'morning' ? MORNING : clock;
    return choice === undefined || wanted === '' ? undefined : nextClock(wanted, at);
  };
  const shown = moment();
  const chosen = timeFrom(shown);

  const keep = async () => {
    const at = moment();
    const checkInAt = timeFrom(at);
    if (checkInAt === undefined) return missing.ask(choice === 'at' ? words.needsClock : words.needsTime);
    if (await save([endPause(entry.id, 'check-in-later', at.now, { checkInAt })])) go(pathOf('done'));
  };
  const said = <Missing said={missing.said} id="later-missing" />;
  return (
    <Paper
      title={words.title}
      lead={words.lead}
      back={pathOf('decide')}
      foot={
        <>
          <NotSaved trouble={trouble} />
          <Button onPress={() => void keep()}>
            {chosen === undefined ? words.keepUnknown : words.keep(clockOf(chosen, shown.offsetAt(chosen)))}
          </Button>
        </>
      }
    >
      <div class="reasons" {...(choice === 'at' ? {} : { ref: missing.place })}>
        <Chips
          label={words.times}
          options={choices}
          chosen={choice === undefined ? [] : [choice]}
          pick="one"
          onToggle={(next) => {
            setChoice(next);
            missing.clear();
          }}
        />
        {choice === 'at' ? null : said}
      </div>
      {choice === 'at' ? (
        <div class="field abreast" ref={missing.place}>
          <label for="later">{words.at}</label>
          <input
            id="later"
            type="time"
            value={clock}
            aria-invalid={missing.said !== undefined}
            aria-describedby={missing.said && 'later-missing'}
            onInput={(event) => {
              setClock(event.currentTarget.value);
              missing.clear();
            }}
          />
          {said}
        </div>
      ) : null}
    </Paper>
  );
};
