import type { TodayCard } from '../../shell/feature.ts';
import { offerCard } from '../lock/offer.card.ts';
import { programmeCard } from '../programme/programme.card.ts';

/** What else Today may show, one line for each card. It is fetched behind the greeting, so that it weighs on no first sight. */
export const furtherCards: readonly TodayCard[] = [offerCard, programmeCard];
import { safeMomentCard } from '../safe-moment/safe-moment.card.ts';
export const furtherCards: readonly TodayCard[] = [safeMomentCard];
import { reviewCard } from '../routine/review.card.ts';
import { routineCard } from '../routine/routine.card.ts';
export const furtherCards: readonly TodayCard[] = [offerCard, routineCard, reviewCard];
