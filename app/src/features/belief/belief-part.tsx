import { removed } from '@evenkeel/kernel';
import { TwoVersions } from '../../form/two-versions.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { caretRight, plus } from '../../ui/icons.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink, Icon } from '../../ui/parts.tsx';
import { AnswerSheet, OtherAnswers, PractiseLink } from './answers-part.tsx';
import { answerOf, type Belief, isAtRest, restBelief } from './belief.ts';
import { rateWords, speaksWords, pageWords as words } from './belief-page.content.en.ts';
import { CoursePart } from './course-part.tsx';
import { RatePart } from './rate-part.tsx';
import { SpeaksPart, TiedPart } from './speaks-part.tsx';
import { useBeliefs } from './use-beliefs.tsx';
import './belief.css';

interface OneProps {
  readonly entry: Entry<Belief>;
}

const over = ({ role, since }: Belief): string => {
  if (role === 'old') return since?.trim() ? words.since(since.trim()) : words.old;
  return role === 'bridge' ? words.bridge : words.new;
};

/** Change it, let it rest, delete it; and it may not be a belief at all. */
const Ways = ({ entry }: OneProps) => {
  const { moment } = useWorld();
  const { save, isRefused } = useCommit();
  const { id, fields } = entry;
  const isResting = isAtRest(fields);
  return (
    <div class="ways">
      <NotKept words={isRefused ? words.notKept : undefined} />
      {fields.role === 'old' ? (
        <>
          <ButtonLink look="quiet" href={`/experiment/new/?belief=${id}`}>
            {words.try}
          </ButtonLink>
          <ButtonLink look="quiet" href={`/belief/answer/?of=${id}&worry=accurate`}>
            {words.accurate}
          </ButtonLink>
        </>
      ) : null}
      <div class="quiet-ways">
        <ButtonLink look="bare" href={`/belief/edit/?id=${id}`}>
          {words.edit}
        </ButtonLink>
        <Button look="bare" onPress={() => void save([restBelief(id, isResting ? null : moment().now)])}>
          {isResting ? words.wake : words.rest}
        </Button>
        <Button look="bare" onPress={() => void save([removed('belief', id)])}>
          {words.remove}
        </Button>
      </div>
    </div>
  );
};

/** An old belief: its curve, what answers it, how true it feels, and what speaks on either side. */
const OldBelief = ({ entry }: OneProps) => {
  const { beliefs } = useBeliefs();
  const { id } = entry;
  const answer = answerOf(beliefs, id);
  const role = answer?.fields.role === 'bridge' ? 'bridge' : 'new';
  return (
    <>
      <CoursePart id={id} answer={answer && { id: answer.id, role }} />
      {answer === undefined ? (
        <ul class="rows">
          <li>
            <a class="row" href={`/belief/answer/?of=${id}`}>
              <span class="grow">{words.find}</span>
              <Icon path={caretRight} flips />
            </a>
          </li>
        </ul>
      ) : (
        <AnswerSheet entry={answer} />
      )}
      <OtherAnswers of={id} shown={answer?.id} />
      <RatePart
        beliefs={[
          { id, name: rateWords.thisBelief },
          ...(answer
            ? [{ id: answer.id, name: role === 'bridge' ? rateWords.yourBridge : rateWords.yourNew }]
            : []),
        ]}
      />
      <SpeaksPart
        {...{ id, beliefs, side: 'against', title: speaksWords.against, none: speaksWords.noneAgainst }}
      />
      <SpeaksPart {...{ id, beliefs, side: 'for', title: speaksWords.for, none: speaksWords.noneFor }} />
      <ButtonLink look="bare" href={`/evidence/new/?belief=${id}&side=for`}>
        {speaksWords.addFor}
      </ButtonLink>
      <TiedPart id={id} />
    </>
  );
};

/** A bridge or a new belief by itself: how true it feels, and what speaks for it. */
const AnswerBelief = ({ entry }: OneProps) => {
  const { beliefs, nameOf } = useBeliefs();
  const { id, fields } = entry;
  return (
    <>
      {fields.of ? (
        <section>
          <p class="over">{words.answers}</p>
          <ul class="rows">
            <li>
              <a class="row" href={`/belief/?id=${fields.of}`}>
                <span class="grow" dir="auto">
                  {nameOf(fields.of)}
                </span>
                <Icon path={caretRight} flips />
              </a>
            </li>
          </ul>
        </section>
      ) : null}
      <RatePart beliefs={[{ id, name: rateWords.it }]} />
      <PractiseLink id={id} />
      <SpeaksPart
        {...{ id, beliefs, side: 'for', title: speaksWords.forAnswer, none: speaksWords.noneAgainst }}
      />
    </>
  );
};

/**
 * Everything that is kept of one belief.
 * @public
 */
export const OneBelief = ({ entry }: OneProps) => {
  const { id, fields } = entry;
  return (
    <main class="form belief">
      <div class="say-it">
        <p class="over">{over(fields)}</p>
        <h1 dir="auto">{words.quoted(fields.words)}</h1>
      </div>
      {isAtRest(fields) ? <p>{words.resting}</p> : null}
      <TwoVersions
        entry={entry}
        labels={words.fields}
        say={(field, value) =>
          field === 'role' ? over({ ...fields, role: value as Belief['role'] }) : undefined
        }
      />
      {fields.role === 'old' ? <OldBelief entry={entry} /> : <AnswerBelief entry={entry} />}
      <Ways entry={entry} />
      <div class="dock">
        <a class="btn" href={`/evidence/new/?belief=${id}&side=${fields.role === 'old' ? 'against' : 'for'}`}>
          <Icon path={plus} />
          {words.add}
        </a>
      </div>
    </main>
  );
};
