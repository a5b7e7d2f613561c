import type { TodayCard } from '../../shell/feature.ts';
import { offerKind, wordKinds } from './offer.record.ts';
import { hasWords } from './offer-due.ts';

export const offerCard: TodayCard = {
  feature: 'lock',
  order: 15,
  // After the first private words, of whatever kind, once.
  isDue: (read) =>
    read.all(offerKind).length === 0 &&
    wordKinds.some((kind) => read.all(kind).some(({ fields }) => hasWords(fields))),
  load: () => import('./offer-card.tsx'),
};
