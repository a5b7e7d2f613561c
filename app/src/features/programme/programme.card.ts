import { lessonCount } from 'evenkeel:contents';
import type { TodayCard } from '../../shell/feature.ts';
import { lessonKind } from './programme.record.ts';
import { mayOffer } from './programme.ts';

/** The next lesson: an offer, so never late and never on a hard day. */
export const programmeCard: TodayCard = {
  feature: 'programme',
  order: 60,
  isDue: (read, { now }) =>
    mayOffer(
      read.all(lessonKind).map(({ fields }) => fields),
      lessonCount,
      now,
    ),
  load: () => import('./programme-card.tsx'),
};
