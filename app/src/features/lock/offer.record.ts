import * as v from 'valibot';
import { neighbourKind, recordKind } from '../../store/record-kind.ts';

/** The offer of a passphrase on Today: made once. One record, `offerId`. */
export const offerKind = recordKind('lock-offer', {
  scope: 'device',
  span: 'standing',
  fields: { settledAt: v.number() },
});

/**
 * What the lock reads of records that are not its own: whether there are own words in them. The name of the kind, then of its
 * fields; all in one text, because there are many. What comes after other words by nature (the next day, what was asked in the
 * end) is left out. Never written here.
 */
export const wordKinds = (
  'pause message explanation know need,trigger happened thought wanted did steady,' +
  'person name,preparation line plan,session keptAfter,feeling words,common-trigger words,' +
  'belief words since,evidence words means,victory words,experiment expected action happened learned,' +
  'prediction words coped,plan cueWords will slip,affirmation words trueNow notYet,value text line,' +
  'safe-moment words,origin who taught protected now,letter words kept,steady situation would smallThing,' +
  'tool words letter,routine-day intention,review helped next,lesson stoodOut'
)
  .split(',')
  .map((names) => {
    const [kind = '', ...fields] = names.split(' ');
    return neighbourKind(
      kind,
      Object.fromEntries(fields.map((field) => [field, v.optional(v.custom<unknown>(() => true))])),
    );
  });
