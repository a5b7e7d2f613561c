import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { Button, ButtonLink, Chips, Gauge, Note } from '../../ui/parts.tsx';
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

/** One tap starts it: ten minutes stand ready, and can be changed. The pull is never filled in. */
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
}

const Length = ({ choice, setChoice, clock, setClock }: LengthProps) => (
  <>
    <Chips
      label={words.waits}
      options={choices}
      chosen={[choice]}
      pick="one"
      abreast="three"
      onToggle={setChoice}
    />
    {choice === 'until' ? (
      <div class="field">
        <label for="until">{words.untilAt}</label>
        <input
          id="until"
          type="time"
          required
          value={clock}
          onInput={(event) => setClock(event.currentTarget.value)}
        />
      </div>
    ) : null}
  </>
);

interface PullProps {
  readonly urge: number | undefined;
  readonly onUrge: (urge: number) => void;
}

const Pull = ({ urge, onUrge }: PullProps) => (
  <div>
    <Gauge
      label={words.pull}
      value={urge}
      onChange={onUrge}
      ends={words.ends}
      unanswered={words.unanswered}
    />
    <p class="small">{words.optional}</p>
  </div>
);

const Afraid = () => (
  <div class="stack">
    <Note>{unsafeWords.wait}</Note>
    <ButtonLink look="quiet" href="/help/#unsafe">
      {unsafeWords.link}
    </ButtonLink>
  </div>
);

/** How long, and how strong the pull is. Also for a longer wait: then the wave goes on. */
export const ChooseStep = ({ entry, pathOf, go, isThird, isUnsafe }: ChooseProps) => {
  const { moment } = useWorld();
  const { save, trouble } = useSaving(entry);
  const [choice, setChoice] = useState<Choice>(READY);
  const [clock, setClock] = useState('');
  const [urge, setUrge] = useState<number>();
  const { id, fields: pause } = entry;
  const isLonger = pause.startedAt !== undefined;
  const others = useEntries(pauseKind).filter((other) => other.id !== id);
  const sessions = useEntries(calmPullKind);
  const known = pullBefore(
    startPulls(
      others.map(({ fields }) => fields),
      sessions.map(({ fields }) => fields),
    ),
    moment().now,
  );
  const needsClock = choice === 'until' && clock === '';

  const start = async () => {
    const { now, offsetMinutes } = moment();
    const length = choice === 'until' ? minutesUntil(clock, now, offsetMinutes) : Number(choice);
    const change = isLonger
      ? waitLonger(id, { minutes: length }, now)
      : startWait(id, { minutes: length, urge: urge ?? known }, now);
    if (await save([change])) go(pathOf());
  };

  const parked = pause.message ? words.title : words.titleWithoutWords;
  // Nobody who is afraid is asked for a wait; one that they wish for themselves stays within reach.
  const isFolded = isUnsafe && !isLonger;
  const begin = (
    <>
      <NotSaved trouble={trouble} />
      <Button onPress={() => void start()} disabled={needsClock} look={isFolded ? 'quiet' : 'act'}>
        {isLonger ? words.startLonger : words.start}
      </Button>
    </>
  );
  const wait = (
    <>
      <Length {...{ choice, setChoice, clock, setClock }} />
      {isLonger || known !== undefined ? null : <Pull urge={urge} onUrge={setUrge} />}
      <p class="small">{words.silent}</p>
    </>
  );
  return (
    <Paper
      title={isLonger ? words.titleLonger : parked}
      lead={isFolded ? undefined : words.lead}
      back={isLonger ? pathOf() : '/today/'}
      foot={
        isFolded ? null : (
          <>
            {begin}
            <ButtonLink look="bare" href={pathOf('decide')}>
              {words.decide}
            </ButtonLink>
          </>
        )
      }
    >
      {isThird ? <Note>{third}</Note> : null}
      {isUnsafe ? <Afraid /> : null}
      {isFolded ? (
        <>
          <ButtonLink look="quiet" href={pathOf('decide')}>
            {words.decide}
          </ButtonLink>
          <details>
            <summary>{unsafeWords.anyway}</summary>
            <div class="stack">
              {wait}
              {begin}
            </div>
          </details>
        </>
      ) : (
        wait
      )}
    </Paper>
  );
};
