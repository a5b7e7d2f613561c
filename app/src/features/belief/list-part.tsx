import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { caretRight } from '../../ui/icons.ts';
import { Icon } from '../../ui/parts.tsx';
import { listWords as words } from './belief.content.en.ts';
import { convictionKind } from './belief.record.ts';
import { answerOf, type Belief, loneAnswers, oldBeliefs } from './belief.ts';
import { lastRating } from './conviction.ts';
import './belief.css';

interface RowsProps {
  readonly beliefs: readonly Entry<Belief>[];
}

/** One old belief with its answer and how true it felt last; all of it leads to its page. */
const Row = ({
  entry,
  answer,
  felt,
}: {
  entry: Entry<Belief>;
  answer?: string | undefined;
  felt: string;
}) => (
  <li>
    <a class="row kept" href={`/belief/?id=${entry.id}`}>
      <span class="grow">
        <span class="words" dir="auto">
          {entry.fields.words}
        </span>
        <small class="block">{felt}</small>
        {answer ? (
          <span class="answer" dir="auto">
            {answer}
          </span>
        ) : null}
      </span>
      <Icon path={caretRight} flips />
    </a>
  </li>
);

/** @public */
export const BeliefRows = ({ beliefs }: RowsProps) => {
  const convictions = useEntries(convictionKind).map(({ fields }) => fields);
  const felt = (id: string) => {
    const last = lastRating(convictions, id);
    return last === undefined ? words.unrated : words.felt(last.value);
  };
  const rows = (some: readonly Entry<Belief>[], withAnswer: boolean) =>
    some.map((entry) => (
      <Row
        key={entry.id}
        entry={entry}
        felt={felt(entry.id)}
        answer={withAnswer ? (answerOf(beliefs, entry.id)?.fields.words ?? words.noBridge) : undefined}
      />
    ));
  const [old, lone, resting] = [oldBeliefs(beliefs), loneAnswers(beliefs), oldBeliefs(beliefs, true)];
  return (
    <>
      {old.length > 0 ? <ul class="rows">{rows(old, true)}</ul> : null}
      {lone.length > 0 ? (
        <section>
          <h2>{words.lone}</h2>
          <ul class="rows">{rows(lone, false)}</ul>
        </section>
      ) : null}
      {resting.length > 0 ? (
        <section>
          <h2>{words.resting}</h2>
          <ul class="rows">{rows(resting, false)}</ul>
        </section>
      ) : null}
    </>
  );
};
