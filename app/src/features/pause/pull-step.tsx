import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { Button, Gauge } from '../../ui/parts.tsx';
import { NotSaved } from './not-saved.tsx';
import { chooseWords, pullWords as words } from './pause.content.en.ts';
import { markPull, markPullAtEnd } from './pause-change.ts';
import { Paper, type StepProps } from './step-page.tsx';
import { type LastView, useArrival } from './use-arrival.tsx';
import { useSaving } from './use-saving.tsx';
import type { WaitState } from './wait.ts';
import { WaveChart } from './wave-chart.tsx';

interface PullProps extends StepProps {
  readonly state: WaitState;
  readonly seen: LastView;
}

/** Marks the pull, only because the person tapped for it, and then draws the wave. At the end it is asked once. */
export const PullStep = ({ entry, pathOf, state, seen }: PullProps) => {
  const { moment } = useWorld();
  const { save, trouble } = useSaving(entry);
  const [urge, setUrge] = useState<number>();
  const [isKept, setKept] = useState(false);
  const { id, fields: pause } = entry;
  const isAtEnd = state.type === 'over' || state.type === 'ended';
  const isAsked = !isKept && !(isAtEnd && pause.urgeAtEnd !== undefined);
  useArrival(seen, `${id} pull ${isAsked ? 'asked' : 'drawn'}`);
  const back = pathOf(state.type === 'parked' ? 'decide' : undefined);

  const keep = async () => {
    if (urge === undefined) return;
    if (await save([isAtEnd ? markPullAtEnd(id, urge) : markPull(id, urge, moment().now)])) setKept(true);
  };
  return (
    <Paper
      title={isAsked ? words.title : words.titleWave}
      lead={isAsked ? undefined : words.wave}
      back={back}
      foot={
        <>
          <NotSaved trouble={trouble} />
          {isAsked ? (
            <Button onPress={() => void keep()} disabled={urge === undefined}>
              {words.keep}
            </Button>
          ) : null}
        </>
      }
    >
      {isAsked ? (
        <Gauge
          label={words.label}
          value={urge}
          onChange={setUrge}
          ends={chooseWords.ends}
          unanswered={chooseWords.unanswered}
        />
      ) : null}
      <WaveChart pause={pause} />
    </Paper>
  );
};
