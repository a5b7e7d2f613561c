import type { TodayCard } from '../../shell/feature.ts';
import { preparationKind } from './preparation.record.ts';
import { preparationId } from './preparation.ts';

export const prepareCard: TodayCard = {
  feature: 'welcome',
  order: 20,
  isDue: (read) => read.one(preparationKind, preparationId)?.fields.preparedAt === undefined,
  load: () => import('./prepare-card.tsx'),
};
