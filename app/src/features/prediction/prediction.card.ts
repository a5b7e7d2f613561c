import type { TodayCard } from '../../shell/feature.ts';
import { dueFearKind } from './due.record.ts';
import { nextReady } from './due.ts';

export const dueFearCard: TodayCard = {
  // The fears stand on the second page of the table of contents, of which Today knows nothing; without them none is kept.
  feature: 'prediction',
  order: 18,
  isDue: (read, clock) => nextReady(read.all(dueFearKind), clock) !== undefined,
  load: () => import('./due-card.tsx'),
};
