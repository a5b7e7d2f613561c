import { useState } from 'preact/hooks';
import { useLocation } from '../../shell/location.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { AccurateStep } from './accurate-step.tsx';
import { mayOfferFear } from './after-fear.ts';
import { ChooseStep } from './choose-step.tsx';
import { DoneStep } from './done-step.tsx';
import { EndingsStep } from './endings-step.tsx';
import { explanationsFor } from './explanation.ts';
import { LaterStep } from './later-step.tsx';
import { AskStep, ReadStep, SendStep } from './message-step.tsx';
import { currentPause, type Pause } from './pause.ts';
import { type Step, type Where, whereToPath } from './pause-step.ts';
import { privateCheckKind } from './private-check.record.ts';
import { privateCheckId } from './private-check.ts';
import { PullStep } from './pull-step.tsx';
import { ReasonsStep } from './reasons-step.tsx';
import { type LastView, useArrival } from './use-arrival.tsx';
import { useTimeLeft } from './use-time-left.tsx';
import { type WaitState, waitState } from './wait.ts';
import { WaitStep } from './wait-step.tsx';

interface OneProps {
  readonly entry: Entry<Pause>;
  readonly where: Where;
  readonly all: readonly Entry<Pause>[];
  readonly isThird: boolean;
  readonly seen: LastView;
}

/** Which page of a pause stands on the screen: the one that was asked for, else the one that its state calls for. */
const viewOf = (state: WaitState, step: Step | undefined): Step | WaitState['type'] => {
  if (step === 'longer' && state.type === 'waiting') return 'waiting';
  if (step !== undefined && !(step === 'done' && state.type !== 'ended')) return step;
  return state.type;
};

/** What the person said of fear; nothing where they were not asked, did not say, or took it back. */
const usePrivateAnswer = () =>
  useEntries(privateCheckKind).find(({ id }) => id === privateCheckId)?.fields.answer ?? undefined;

/** One pause, on whichever of its pages. */
const OnePause = ({ entry, where, all, isThird, seen }: OneProps) => {
  const { moment } = useWorld();
  const { route } = useLocation();
  const { left, clockChanged } = useTimeLeft(entry);
  const answer = usePrivateAnswer();
  const [isPullLeft, setPullLeft] = useState(false);
  const { id, fields: pause } = entry;
  const state = waitState(pause, left);
  const view = viewOf(state, where.step);
  // The pull has two pages of its own.
  useArrival(seen, view === 'pull' ? undefined : `${id} ${view}`);

  const pathOf = (step?: Step) => whereToPath({ step, id: step === undefined ? where.id : id });
  const props = { entry, pathOf, go: (path: string) => route(path) };
  const isUnsafe = answer === 'sometimes';
  const others = all.filter((other) => other.id !== id);
  const offer = explanationsFor(
    pause,
    others.map(({ fields }) => fields),
    answer,
  );
  const mayExplain = offer.type === 'offered';
  const other = currentPause(others, moment().now).current?.id;
  const endings = <EndingsStep {...props} {...{ state, clockChanged, isUnsafe, mayExplain, other }} />;

  switch (view) {
    case 'parked':
    case 'longer':
      return <ChooseStep {...props} {...{ isThird, isUnsafe }} />;
    case 'waiting':
      return state.type === 'waiting' ? (
        <WaitStep
          {...props}
          {...{ state, clockChanged, isUnsafe, mayExplain, other, isPullLeft }}
          onPullLeft={() => setPullLeft(true)}
        />
      ) : (
        endings
      );
    case 'over':
    case 'decide':
      return endings;
    case 'later':
      return <LaterStep {...props} />;
    case 'ask':
      return <AskStep {...props} isUnsafe={isUnsafe} />;
    case 'send':
      return <SendStep {...props} />;
    case 'read':
      return <ReadStep {...props} />;
    case 'pull':
      return <PullStep {...props} {...{ state, seen }} />;
    case 'reasons':
      return <ReasonsStep {...props} offer={offer} />;
    case 'accurate':
      return <AccurateStep {...props} isUnsafe={isUnsafe} />;
    case 'ended':
    case 'done':
      // A check-in that the person came back to has all its endings again.
      return view === 'ended' && pause.ending === 'check-in-later' ? (
        endings
      ) : (
        <DoneStep {...props} ending={pause.ending ?? 'let-go'} mayFear={mayOfferFear(pause, answer)} />
      );
  }
};

interface PauseProps extends Omit<OneProps, 'entry'> {
  /** None: the worry is accurate, and no message was parked. */
  readonly entry: Entry<Pause> | undefined;
}

const AccurateAlone = ({ seen }: { seen: LastView }) => {
  const { route } = useLocation();
  const answer = usePrivateAnswer();
  useArrival(seen, 'accurate');
  return (
    <AccurateStep
      entry={undefined}
      isUnsafe={answer === 'sometimes'}
      pathOf={(step) => whereToPath({ step })}
      go={(path) => route(path)}
    />
  );
};

/**
 * All of Pause but its first screen. One chunk, fetched when it is needed (`pause-part.tsx`).
 * @public
 */
export const PausePart = ({ entry, ...props }: PauseProps) =>
  entry === undefined ? (
    <AccurateAlone seen={props.seen} />
  ) : (
    <OnePause key={entry.id} entry={entry} {...props} />
  );
