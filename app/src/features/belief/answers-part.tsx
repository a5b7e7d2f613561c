import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { dayWords } from '../../ui/day-words.ts';
import { caretRight } from '../../ui/icons.ts';
import { ButtonLink, Icon, Sheet } from '../../ui/parts.tsx';
import { convictionKind } from './belief.record.ts';
import { answersTo, type Belief } from './belief.ts';
import { pageWords as words } from './belief-page.content.en.ts';
import { BELIEVABLE, lastRating } from './conviction.ts';
import { useBeliefs } from './use-beliefs.tsx';

/** The way to an affirmation, for a sentence that feels true enough to be said; else nothing is suggested. */
export const PractiseLink = ({ id }: { id: string }) => {
  const convictions = useEntries(convictionKind).map(({ fields }) => fields);
  const last = lastRating(convictions, id);
  if (last === undefined || last.value < BELIEVABLE) return null;
  return (
    <ButtonLink look="bare" href={`/affirmation/new/?belief=${id}`}>
      {words.practise}
    </ButtonLink>
  );
};

/** The answer that stands beside an old belief, as own words. */
export const AnswerSheet = ({ entry: { id, fields } }: { entry: Entry<Belief> }) => {
  const { day } = dayWords(useWorld().moment());
  return (
    <Sheet
      over={fields.role === 'bridge' ? words.yourBridge : words.yourNew}
      words={fields.words}
      from={words.you(day(fields.at))}
    >
      <div class="quiet-ways">
        <ButtonLink look="bare" href={`/belief/?id=${id}`}>
          {words.open}
        </ButtonLink>
        <PractiseLink id={id} />
      </div>
    </Sheet>
  );
};

/** All other answers to an old belief, and the way to one more. */
export const OtherAnswers = ({ of, shown }: { of: string; shown: string | undefined }) => {
  const { beliefs } = useBeliefs();
  const others = answersTo(beliefs, of).filter(({ id }) => id !== shown);
  if (shown === undefined && others.length === 0) return null;
  return (
    <section>
      {others.length > 0 ? <h2>{words.others}</h2> : null}
      <ul class="rows">
        {others.map(({ id, fields }) => (
          <li key={id}>
            <a class="row" href={`/belief/?id=${id}`}>
              <span class="grow" dir="auto">
                {fields.words}
              </span>
              <Icon path={caretRight} flips />
            </a>
          </li>
        ))}
        <li>
          <a class="row" href={`/belief/answer/?of=${of}`}>
            <span class="grow">{words.findMore}</span>
            <Icon path={caretRight} flips />
          </a>
        </li>
      </ul>
    </section>
  );
};
