import type { TodayCard } from '../../shell/feature.ts';
import { pauseKind } from './pause.record.ts';
import { toReturnTo } from './pause.ts';

export const checkInCard: TodayCard = {
  feature: 'pause',
  order: 10,
  isAskedFor: true,
  isDue: (read, { now }) => toReturnTo(read.all(pauseKind), now) !== undefined,
  load: () => import('./check-in-card.tsx'),
};
