import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';

/** How far a person came with one lesson: one record for each, `lessonId`. Null: taken back. */
export const lessonKind = recordKind('lesson', {
  scope: 'synced',
  span: 'standing',
  fields: {
    slug: v.string(),
    openedAt: v.optional(v.number()),
    readAt: v.nullish(v.number()),
    triedAt: v.nullish(v.number()),
    stoodOut: v.optional(v.string()),
    stoodOutAt: v.optional(v.number()),
  },
});
