import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';

/** How a person likes to tell: one record, `tellingId`. `name`: what they call themselves where it is told from outside. */
export const tellingKind = recordKind('telling', {
  scope: 'synced',
  span: 'standing',
  fields: {
    isThird: v.optional(v.boolean()),
    name: v.optional(v.string()),
  },
});
