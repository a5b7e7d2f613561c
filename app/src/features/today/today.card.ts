import type { TodayCard } from '../../shell/feature.ts';
import { practiceCard } from '../calm/practice.card.ts';
import { offerCard } from '../lock/offer.card.ts';
import { checkInCard } from '../pause/pause.card.ts';
import { dueFearCard } from '../prediction/prediction.card.ts';
import { prepareCard } from '../welcome/prepare.card.ts';

/** What Today may show, one line for each card. The first that is due stands; see the order in each. */
export const cards: readonly TodayCard[] = [
  checkInCard,
  offerCard,
  dueFearCard,
  prepareCard,
  practiceCard,
].toSorted((a, b) => a.order - b.order);
