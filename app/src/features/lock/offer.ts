import { added, type Change, type Id, type Instant, idFromKey } from '@evenkeel/kernel';

export const offerId: Id = idFromKey('lock-offer');

/** The offer was taken up, or put off: it is not made again. The way stays in Settings. */
export const settleOffer = (now: Instant): Change => added('lock-offer', offerId, { settledAt: now });
