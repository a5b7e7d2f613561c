import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';

/** Somebody the person writes about, by a nickname. Hidden: no longer offered, still named where they are named. */
export const personKind = recordKind('person', {
  scope: 'synced',
  span: 'standing',
  fields: {
    name: v.string(),
    isHidden: v.optional(v.boolean()),
  },
});
