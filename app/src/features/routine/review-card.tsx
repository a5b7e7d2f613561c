import type { CardProps } from '../../shell/feature.ts';
import { useClock } from '../../shell/use-clock.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { reviewKind } from './review.record.ts';
import { dueReview, skipReview } from './review.ts';
import { cardWords as words } from './routine-card.content.en.ts';
import { useSaid } from './use-said.tsx';

/** On Today: last week, in a person's own words. It quotes nothing before it is opened. */
export const Card = ({ isFirst }: CardProps) => {
  const { moment } = useWorld();
  const { save } = useCommit();
  const { now, offsetMinutes, dayStart } = useClock();
  const said = useSaid();
  const reviews = useEntries(reviewKind).map(({ fields }) => fields);
  if (dayStart === undefined) return null;
  const week = dueReview(said, reviews, { now, offsetMinutes, dayStart });
  if (week === undefined) return null;
  return (
    <section class="ask">
      <p class="over">{words.review}</p>
      <p>{words.reviewSays}</p>
      <div class="pair">
        <ButtonLink look={isFirst ? 'act' : 'quiet'} href={`/look-back/?week=${week}`}>
          {words.look}
        </ButtonLink>
        <Button look="quiet" onPress={() => void save([skipReview(week, moment().now)])}>
          {words.skip}
        </Button>
      </div>
    </section>
  );
};
