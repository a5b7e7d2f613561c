import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';
import { privateAnswers } from './private-check.ts';

/** The private check for an unsafe relationship: one record, `privateCheckId`. Null: taken back. */
export const privateCheckKind = recordKind('private-check', {
  scope: 'synced',
  span: 'standing',
  fields: {
    answer: v.nullish(v.picklist(privateAnswers)),
    answeredAt: v.optional(v.number()),
  },
});
