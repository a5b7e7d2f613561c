import type { TodayCard } from '../../shell/feature.ts';
import { offerKind, ownLineKind, parkedWordsKind } from './offer.record.ts';
import { isOfferDue } from './offer-due.ts';

export const offerCard: TodayCard = {
  feature: 'lock',
  order: 15,
  isDue: (read) =>
    isOfferDue(
      [
        ...read.all(parkedWordsKind).map(({ fields }) => fields.message),
        ...read.all(ownLineKind).map(({ fields }) => fields.line),
      ],
      read.all(offerKind).length > 0,
    ),
  load: () => import('./offer-card.tsx'),
};
