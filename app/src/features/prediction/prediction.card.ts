import type { TodayCard } from '../../shell/feature.ts';
import { predictionKind } from './prediction.record.ts';
import { nextReady } from './prediction.ts';

export const dueFearCard: TodayCard = {
  feature: 'prediction',
  order: 18,
  isDue: (read, clock) => nextReady(read.all(predictionKind), clock) !== undefined,
  load: () => import('./due-card.tsx'),
};
