import type { TodayCard } from '../../shell/feature.ts';
import { reviewKind } from './review.record.ts';
import { dueReview } from './review.ts';
import { readSaid } from './said-view.ts';

export const reviewCard: TodayCard = {
  feature: 'routine',
  order: 28,
  isDue: (read, clock) =>
    dueReview(
      readSaid(read),
      read.all(reviewKind).map(({ fields }) => fields),
      clock,
    ) !== undefined,
  load: () => import('./review-card.tsx'),
};
