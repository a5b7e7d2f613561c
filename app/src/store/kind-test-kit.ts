/** A test kit: two kinds of records to test the store with. */
import * as v from 'valibot';
import { recordKind } from './record-kind.ts';

export const note = recordKind('note', {
  scope: 'synced',
  span: 'moment',
  sets: ['mark'],
  fields: {
    text: v.string(),
    title: v.optional(v.string()),
    mark: v.optional(v.record(v.string(), v.number())),
  },
});

export const plan = recordKind('plan', {
  scope: 'synced',
  span: 'standing',
  fields: { text: v.string() },
});

export const testKinds = [note, plan];
