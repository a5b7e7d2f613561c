import type { TodayCard } from '../../shell/feature.ts';
import { programmeCard } from '../programme/programme.card.ts';

/** What Today may offer where nothing in today.card.ts is due. It weighs on no first visit. */
export const laterCards: readonly TodayCard[] = [programmeCard].toSorted((a, b) => a.order - b.order);
