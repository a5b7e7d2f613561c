import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { Fold } from '../../ui/fold.tsx';
import { Button, ButtonLink, Chips, Note } from '../../ui/parts.tsx';
import { Missing, type MissingPart, useFocusWhen, useMissing } from './missing.tsx';
import { calmPullKind } from './neighbour.record.ts';
import { NotSaved } from './not-saved.tsx';
import { third, unsafeWords, chooseWords as words } from './pause.content.en.ts';
import { pauseKind } from './pause.record.ts';
import { startWait, waitLonger } from './pause-change.ts';
import { pullBefore, startPulls } from './pull.ts';
import { Paper, type StepProps } from './step-page.tsx';
import { useSaving } from './use-saving.tsx';
import { minutesUntil, waits } from './wait.ts';

type Choice = `${(typeof waits)[number]}` | 'until';
const choices = [
  ...waits.map((count) => ({ key: `${count}` as Choice, label: words.minutes(count) })),
  { key: 'until' as Choice, label: words.until },
];

/** One tap starts it: ten minutes stand ready, and can be changed. */
const READY: Choice = '10';

interface ChooseProps extends StepProps {
  readonly isThird: boolean;
  readonly isUnsafe: boolean;
}

interface LengthProps {
  readonly choice: Choice;
  readonly setChoice: (choice: Choice) => void;
  readonly clock: string;
  readonly setClock: (clock: string) => void;
  readonly missing: MissingPart;
}

const Length = ({ choice, setChoice, clock, setClock, missing }: LengthProps) => {
  const isUntil = choice === 'until';
  useFocusWhen(isUntil, missing.place);
  return (
    <div class="asked stack">
      <Chips
        label={words.waits}
        options={choices}
        chosen={[choice]}
        pick="one"
        abreast="three"
        onToggle={setChoice}
      />
      {isUntil ? (
        <div class="field abreast" ref={missing.place}>
          <label for="until">{words.untilAt}</label>
          <input
            id="until"
            type="time"
            required
            value={clock}
            aria-invalid={missing.said !== undefined}
            aria-describedby={missing.said && 'until-missing'}
            onInput={(event) => setClock(event.currentTarget.value)}
          />
          <Missing said={missing.said} id="until-missing" />
        </div>
      ) : null}
      <p class="small">{words.silent}</p>
    </div>
  );
};

const Afraid = () => (
  <>
    <Note>{unsafeWords.wait}</Note>
    <ButtonLink look="quiet" href="/help/#unsafe">
      {unsafeWords.link}
    </ButtonLink>
  </>
);

/** The pull, where this hour knows it already: from Calm, or from another pause. */
const useKnownPull = ({ id }: Pick<StepProps['entry'], 'id'>) => {
  const others = useEntries(pauseKind).filter((other) => other.id !== id);
  const sessions = useEntries(calmPullKind);
  const answers = startPulls(
    others.map(({ fields }) => fields),
    sessions.map(({ fields }) => fields),
  );
  return (now: number) => pullBefore(answers, now);
};

/** How long, and nothing else. Also for a longer wait: then the wave goes on. */
export const ChooseStep = ({ entry, pathOf, go, isThird, isUnsafe }: ChooseProps) => {
  const { moment } = useWorld();
  const { save, trouble } = useSaving(entry);
  const [choice, setChoice] = useState<Choice>(READY);
  const [clock, setClock] = useState('');
  const missing = useMissing();
  const knownPull = useKnownPull(entry);
  const { id, fields: pause } = entry;
  const isLonger = pause.startedAt !== undefined;

  const start = async () => {
    if (choice === 'until' && clock === '') return missing.ask(words.untilMissing);
    const at = moment();
    const { now } = at;
    const length = choice === 'until' ? minutesUntil(clock, at) : Number(choice);
    const change = isLonger
      ? waitLonger(id, pause, { minutes: length }, now)
      : startWait(id, { minutes: length, urge: knownPull(now) }, now);
    if (await save([change])) go(pathOf());
  };
  const pick = (next: Choice) => {
    setChoice(next);
    missing.clear();
  };
  const setTime = (next: string) => {
    setClock(next);
    missing.clear();
  };

  const parked = pause.message ? words.title : words.titleWithoutWords;
  // Nobody who is afraid is asked for a wait; one that they wish for themselves stays within reach.
  const isFolded = isUnsafe && !isLonger;
  const wait = <Length {...{ choice, setChoice: pick, clock, setClock: setTime, missing }} />;
  const begin = (
    <>
      <NotSaved trouble={trouble} />
      <Button onPress={() => void start()} look={isFolded ? 'quiet' : 'act'}>
        {isLonger ? words.startLonger : words.start}
      </Button>
    </>
  );
  const decide = (look: 'bare' | 'quiet') => (
    <ButtonLink look={look} href={pathOf('decide')}>
      {words.decide}
    </ButtonLink>
  );
  return (
    <Paper
      title={isLonger ? words.titleLonger : parked}
      back={isLonger ? pathOf() : '/today/'}
      foot={
        isFolded ? null : (
          <>
            {begin}
            {decide('bare')}
          </>
        )
      }
    >
      {isThird ? <Note>{third}</Note> : null}
      {isUnsafe ? (
        <div class="stack">
          <Afraid />
          {isFolded ? decide('quiet') : null}
        </div>
      ) : null}
      {isFolded ? (
        <Fold words={unsafeWords.anyway}>
          <div class="stack">
            {wait}
            {begin}
          </div>
        </Fold>
      ) : (
        wait
      )}
    </Paper>
  );
};
