import type { TodayCard } from '../../shell/feature.ts';
import { safeMomentCard } from '../safe-moment/safe-moment.card.ts';

/** What else Today may show, one line for each card. It is fetched behind the greeting, so that it weighs on no first sight. */
export const furtherCards: readonly TodayCard[] = [safeMomentCard];
