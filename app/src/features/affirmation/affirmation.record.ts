import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';
import { afters, ways } from './practice.ts';

const words = v.optional(v.string());
const time = v.number();

/** A wording that is practised. Words are the person's own or a starter's; an empty string means taken out. */
export const affirmationKind = recordKind('affirmation', {
  scope: 'synced',
  span: 'standing',
  sets: ['time'],
  fields: {
    words: v.string(),
    /** Id of the bridge or new belief that it says. */
    belief: words,
    /** Id of the affirmation that was too far off, which this one leads to. */
    bridgeOf: words,
    /** Key of the starter it was taken from. */
    starter: words,
    /** `time/<morning, evening or doubt>`: when it is practised. None: at any of them. */
    time: v.optional(v.record(v.string(), v.literal(true))),
    /** In what way it is true already, and in what way not yet. */
    trueNow: words,
    notYet: words,
    /** The words of which it was said why we would start smaller. */
    told: words,
    /** When its words were changed last (ms): ratings from before are of other words. */
    wordedAt: v.optional(time),
    /** When it was put to rest (ms); null: it is not. */
    restedAt: v.nullish(time),
    /** When the person stayed with it, or took it up again (ms): what felt heavier before is over. */
    stayedAt: v.optional(time),
    at: time,
    offsetMinutes: v.optional(time),
  },
});

/** One time of practising a wording. */
export const practiceKind = recordKind('practice', {
  scope: 'synced',
  span: 'moment',
  fields: {
    /** Id of the affirmation. */
    of: v.string(),
    how: v.picklist(ways),
    after: v.optional(v.picklist(afters)),
    /** What was written, only if the person wanted it kept. */
    text: words,
    at: time,
    offsetMinutes: v.optional(time),
  },
});
