import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';

const words = v.optional(v.string());

/** A row of the origin map, in the person's own words. An empty string means taken out. Nothing is made of it. */
export const originKind = recordKind('origin', {
  scope: 'synced',
  span: 'standing',
  fields: {
    /** Who or what taught it. */
    who: words,
    /** What was taught. */
    taught: words,
    /** What it protected then. */
    protected: words,
    /** What the person knows now. */
    now: words,
    at: v.number(),
    offsetMinutes: v.optional(v.number()),
  },
});
