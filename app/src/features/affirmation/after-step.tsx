import { useState } from 'preact/hooks';
import { Worse } from '../../form/worse.tsx';
import { useLocation } from '../../shell/location.tsx';
import type { Entry } from '../../store/contract.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { oneWords, restWords } from './affirmation.content.en.ts';
import { type Affirmation, isAtRest } from './affirmation.ts';
import { type After, afters, offersRest } from './practice.ts';
import { afterWords, doneWords as words } from './practise.content.en.ts';
import { RestOffer } from './rest-offer.tsx';
import { useAffirmations } from './use-affirmations.tsx';
import { useStepHeading } from './use-step-heading.tsx';

interface AfterProps {
  readonly isRefused: boolean;
  /** Nothing: it was left open. */
  readonly onAfter: (after: After | undefined) => void;
}

/** One tap that nobody owes. */
export const AfterStep = ({ isRefused, onAfter }: AfterProps) => {
  const heading = useStepHeading();
  return (
    <main class="low form">
      <div class="say-it">
        <h1 ref={heading} tabIndex={-1}>
          {afterWords.title}
        </h1>
        <p>{afterWords.lead}</p>
      </div>
      <div class="foot stack">
        <NotKept words={isRefused ? oneWords.notKept : undefined} />
        {afters.map((after) => (
          <Button key={after} look="quiet" onPress={() => onAfter(after)}>
            {afterWords.afters[after]}
          </Button>
        ))}
        <Button look="bare" onPress={() => onAfter(undefined)}>
          {afterWords.leave}
        </Button>
      </div>
    </main>
  );
};

interface DoneProps {
  readonly entry: Entry<Affirmation>;
  readonly after: After | undefined;
  readonly hasText: boolean;
}

/** Where it felt heavier, what else there is; the second time in a row, that it can rest. */
export const DoneStep = ({ entry, after, hasText }: DoneProps) => {
  const heading = useStepHeading();
  const { query } = useLocation();
  const { grounds } = useAffirmations();
  const [isAnswered, setAnswered] = useState(false);
  const isHeavier = after === 'heavier';
  const isRestOffered = !isAnswered && offersRest(entry, grounds.practices);
  return (
    <main class="low form">
      <div class="say-it">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p>{isHeavier && !isRestOffered ? words.heavier : words.lead}</p>
        {hasText ? <p class="small">{words.written}</p> : null}
        {isAnswered && isAtRest(entry.fields) ? <p role="status">{restWords.rested}</p> : null}
      </div>
      <div class="foot stack">
        {isRestOffered ? (
          <>
            <RestOffer
              entry={entry}
              onAnswered={() => {
                setAnswered(true);
                heading.current?.focus();
              }}
            />
            <Worse />
          </>
        ) : null}
        {isHeavier && !isRestOffered ? (
          <>
            <ButtonLink look="quiet" href="/grounding/">
              {words.look}
            </ButtonLink>
            <ButtonLink look="quiet" href="/pause/?worry=accurate">
              {words.accurate}
            </ButtonLink>
            <ButtonLink look="quiet" href="/help/">
              {words.help}
            </ButtonLink>
          </>
        ) : null}
        <ButtonLink href={query.from === 'today' ? '/today/' : '/affirmations/'}>{words.done}</ButtonLink>
      </div>
    </main>
  );
};
