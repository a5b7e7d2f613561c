import type { Feature } from '../../shell/feature.ts';
import { offerKind, ownLineKind, parkedWordsKind } from './offer.record.ts';
import { isOfferDue, offerId } from './offer.ts';

export const lockFeature: Feature = {
  name: 'lock',
  routes: [
    {
      path: '/passphrase/',
      frame: 'plain',
      title: 'Passphrase',
      back: '/settings/',
      load: () => import('./passphrase-page.tsx'),
    },
  ],
  records: [offerKind],
  todayCard: {
    order: 15,
    isDue: (read) =>
      isOfferDue(
        [
          ...read.all(parkedWordsKind).map(({ fields }) => fields.message),
          ...read.all(ownLineKind).map(({ fields }) => fields.line),
        ],
        read.one(offerKind, offerId) !== undefined,
      ),
    load: () => import('./offer-card.tsx'),
  },
  watch: { load: () => import('./auto-lock.tsx') },
  lockScreen: { load: () => import('./lock-screen.tsx') },
};
