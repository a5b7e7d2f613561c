import type { Day } from '@evenkeel/kernel';
import { WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { useForm } from '../../form/use-form.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { ButtonLink, Keel } from '../../ui/parts.tsx';
import { reviewWords as words } from './review.content.en.ts';
import { reviewKind } from './review.record.ts';
import { type Review, reviewId } from './review.ts';
import type { SaidLine } from './said-view.ts';
import { weekWords } from './week-words.ts';

interface WeekProps {
  readonly week: Day;
  readonly said: readonly SaidLine[];
  /** What was written about this week before. */
  readonly entry: Entry<Review> | undefined;
  readonly earlier: readonly (readonly [week: string, name: string])[];
  readonly onKept: () => void;
}

/**
 * What was written in that week, and two questions about it.
 * @public
 */
export const WeekForm = ({ week, said, entry, earlier, onKept }: WeekProps) => {
  const { moment } = useWorld();
  const form = useForm({ kind: reviewKind, entry, id: reviewId(week), start: { week } });
  const keep = async () => {
    const { now, offsetMinutes } = moment();
    if (await form.save({ fields: { at: now, offsetMinutes, closedAt: now } })) onKept();
  };
  return (
    <FormPage title={words.title} lead={words.lead} form={form} onKeep={() => void keep()}>
      <section class="look-week" aria-labelledby="said">
        <h2 id="said">{words.from(weekWords(week))}</h2>
        <ul class="said">
          {said.map((one) => (
            <li key={`${one.in}${one.id}`}>
              <p class="words" dir="auto">
                {one.words}
              </p>
              <p class="from">
                <Keel /> {words.kinds[one.in]}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <WordsField
        label={words.helped}
        text={form.shown?.helped}
        onText={(text) => form.put('helped', text)}
      />
      <WordsField
        label={words.next}
        hint={words.nextHint}
        text={form.shown?.next}
        onText={(text) => form.put('next', text)}
      />
      {earlier.length > 0 ? (
        <nav aria-label={words.earlier}>
          <h2>{words.earlier}</h2>
          {earlier.map(([one, name]) => (
            <ButtonLink key={one} look="bare" href={`/look-back/?week=${one}`}>
              {words.from(name)}
            </ButtonLink>
          ))}
        </nav>
      ) : null}
    </FormPage>
  );
};
