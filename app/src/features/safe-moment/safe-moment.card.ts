import { dayOf, instant } from '@evenkeel/kernel';
import type { TodayCard } from '../../shell/feature.ts';
import { safeMomentKind } from './safe-moment.record.ts';
import { dueMoment } from './safe-moment.ts';

/** An offer: Today holds it back late, and on a hard day. */
export const safeMomentCard: TodayCard = {
  feature: 'safe-moment',
  order: 26,
  isDue: (read, { now, offsetMinutes, dayStart }) =>
    dueMoment(read.all(safeMomentKind), dayOf(now, offsetMinutes, dayStart), (at) =>
      dayOf(instant(at), offsetMinutes, dayStart),
    ) !== undefined,
  load: () => import('./safe-moment-card.tsx'),
};
