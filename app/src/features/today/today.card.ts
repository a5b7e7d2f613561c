import type { TodayCard } from '../../shell/feature.ts';
import { practiceCard } from '../calm/practice.card.ts';
import { checkInCard } from '../pause/pause.card.ts';
import { prepareCard } from '../welcome/prepare.card.ts';

/**
 * What Today may show at once, one line for each card; see the order in each. Further ones, of features that are not
 * needed for the first sight, stand in further.card.ts.
 */
export const cards: readonly TodayCard[] = [checkInCard, prepareCard, practiceCard].toSorted(
  (a, b) => a.order - b.order,
);
