import type { TodayCard } from '../../shell/feature.ts';
import { routineDayKind, routineKind } from './routine.record.ts';
import { stepsLeft } from './routine.ts';

export const routineCard: TodayCard = {
  feature: 'routine',
  order: 25,
  isDue: (read, clock) =>
    stepsLeft(
      read.all(routineKind)[0]?.fields,
      read.all(routineDayKind).map(({ fields }) => fields),
      clock,
    ) !== undefined,
  load: () => import('./routine-card.tsx'),
};
