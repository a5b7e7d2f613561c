import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';

/** A week looked back on, or left. Its id follows from its Monday. */
export const reviewKind = recordKind('review', {
  scope: 'synced',
  span: 'moment',
  fields: {
    /** The person's Monday, `2026-11-23`. */
    week: v.string(),
    /** When it was written (ms), and minutes east of UTC there. */
    at: v.number(),
    offsetMinutes: v.optional(v.number()),
    /** What helped, and what goes along into the next week, in own words. */
    helped: v.optional(v.string()),
    next: v.optional(v.string()),
    closedAt: v.optional(v.number()),
    skippedAt: v.optional(v.number()),
  },
});
