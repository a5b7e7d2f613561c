import * as v from 'valibot';
import { recordKind, tenth } from '../../store/record-kind.ts';
import { addressees } from './letter.ts';

const words = v.optional(v.string());

/** A kind letter. The fields are told in letter.ts. */
export const letterKind = recordKind('letter', {
  scope: 'synced',
  span: 'moment',
  fields: {
    at: v.number(),
    offsetMinutes: v.optional(v.number()),
    words,
    to: v.nullish(v.picklist(addressees)),
    kept: words,
    hardness: v.nullish(tenth),
  },
});
