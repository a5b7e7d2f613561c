import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';
import { askedOf } from './steady.ts';

const words = v.optional(v.string());

/** What somebody steady would do. The fields are told in steady.ts. */
export const steadyKind = recordKind('steady', {
  scope: 'synced',
  span: 'moment',
  fields: {
    at: v.number(),
    offsetMinutes: v.optional(v.number()),
    situation: words,
    would: words,
    smallThing: words,
    asked: v.nullish(v.picklist(askedOf)),
    trigger: words,
  },
});
