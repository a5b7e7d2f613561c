import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { Missing } from './missing.tsx';
import { NotSaved } from './not-saved.tsx';
import { pullWords as words } from './pause.content.en.ts';
import { markPull, markPullAtEnd } from './pause-change.ts';
import { isWave, marksOf } from './pull.ts';
import { usePull } from './pull-gauge.tsx';
import { Paper, type StepProps } from './step-page.tsx';
import { type LastView, useArrival } from './use-arrival.tsx';
import { useSaving } from './use-saving.tsx';
import type { WaitState } from './wait.ts';
import { WaveChart } from './wave-chart.tsx';

interface PullProps extends StepProps {
  readonly state: WaitState;
  readonly seen: LastView;
}

/**
 * Marks the pull, only because the person tapped for it, and then draws the wave: not before, since earlier numbers would
 * colour the answer. At the end it is asked once.
 */
export const PullStep = ({ entry, pathOf, state, seen }: PullProps) => {
  const { moment } = useWorld();
  const { save, trouble } = useSaving(entry);
  const { urge, gauge, missing } = usePull(words.label);
  const [isKept, setKept] = useState(false);
  const { id, fields: pause } = entry;
  const isAtEnd = state.type === 'over' || state.type === 'ended';
  const isAsked = !isKept && !(isAtEnd && pause.urgeAtEnd !== undefined);
  useArrival(seen, `${id} pull ${isAsked ? 'asked' : 'drawn'}`);
  const alone = isAtEnd ? words.oneMarkAtEnd : words.oneMark;
  const drawn = isWave(marksOf(pause)) ? words.wave : alone;
  const back = pathOf(state.type === 'parked' ? 'decide' : undefined);

  const keep = async () => {
    if (urge === undefined) return missing.ask(words.missing);
    if (await save([isAtEnd ? markPullAtEnd(id, urge) : markPull(id, urge, moment().now)])) setKept(true);
  };
  return (
    <Paper
      title={isAsked ? words.title : words.titleWave}
      lead={isAsked ? undefined : drawn}
      back={back}
      foot={
        <>
          <NotSaved trouble={trouble} />
          {isAsked ? (
            <Button onPress={() => void keep()}>{words.keep}</Button>
          ) : (
            <ButtonLink look="quiet" href={back}>
              {words.back}
            </ButtonLink>
          )}
        </>
      }
    >
      {isAsked ? (
        <div class="field">
          {gauge}
          <Missing said={missing.said} />
        </div>
      ) : (
        <WaveChart pause={pause} />
      )}
    </Paper>
  );
};
