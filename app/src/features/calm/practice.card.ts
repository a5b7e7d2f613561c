import type { TodayCard } from '../../shell/feature.ts';
import { mayPractise } from './practice.ts';
import { sessionKind } from './session.record.ts';

export const practiceCard: TodayCard = {
  feature: 'calm',
  order: 30,
  isDue: (read, clock) =>
    mayPractise(
      read.all(sessionKind).map(({ fields }) => fields),
      clock,
    ),
  load: () => import('./practice-card.tsx'),
};
