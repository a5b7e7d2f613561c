import { dayOf } from '@evenkeel/kernel';
import type { TodayCard } from '../../shell/feature.ts';
import { experimentKind } from './experiment.record.ts';
import { nextReady } from './experiment.ts';

export const experimentCard: TodayCard = {
  feature: 'experiment',
  order: 24,
  isDue: (read, { now, offsetMinutes, dayStart }) =>
    nextReady(read.all(experimentKind), dayOf(now, offsetMinutes, dayStart)) !== undefined,
  load: () => import('./experiment-card.tsx'),
};
