import * as v from 'valibot';
import { neighbourKind, recordKind } from '../../store/record-kind.ts';

/** The offer of a passphrase on Today: made once. One record, `offerId`. */
export const offerKind = recordKind('lock-offer', {
  scope: 'device',
  span: 'standing',
  fields: { settledAt: v.number() },
});

/** What the lock reads of records that are not its own: whether there are words in them. Never written here. */
export const parkedWordsKind = neighbourKind('pause', { message: v.optional(v.string()) });
export const ownLineKind = neighbourKind('preparation', { line: v.optional(v.string()) });
