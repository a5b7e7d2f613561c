import type { TodayCard } from '../../shell/feature.ts';
import { offerCard } from '../lock/offer.card.ts';
import { reviewCard } from '../routine/review.card.ts';
import { routineCard } from '../routine/routine.card.ts';

/** What else Today may show, one line for each card. It is fetched behind the greeting, so that it weighs on no first sight. */
export const furtherCards: readonly TodayCard[] = [offerCard, routineCard, reviewCard];
