import type { TodayCard } from '../../shell/feature.ts';
import { practiceCard } from '../calm/practice.card.ts';
import { offerCard } from '../lock/offer.card.ts';
import { checkInCard } from '../pause/pause.card.ts';
import { prepareCard } from '../welcome/prepare.card.ts';

/**
 * What Today may show, one line for each card. The first that is due stands; see the order in each. Offers that come after
 * all of these are in later.card.ts, fetched when none of these is due.
 */
export const cards: readonly TodayCard[] = [checkInCard, offerCard, prepareCard, practiceCard].toSorted(
  (a, b) => a.order - b.order,
);
