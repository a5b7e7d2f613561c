import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';

const chosen = v.optional(v.record(v.string(), v.literal(true)));

/** The routines of morning and evening. There is one record of it. */
export const routineKind = recordKind('routine', {
  scope: 'synced',
  span: 'standing',
  sets: ['morning', 'evening'],
  fields: {
    /** `morning/<step>`, `evening/<step>`: what a person chose (see `steps` in routine.ts). */
    morning: chosen,
    evening: chosen,
  },
});

/** One half of one day that was gone through or left. Its id follows from both. */
export const routineDayKind = recordKind('routine-day', {
  scope: 'synced',
  span: 'moment',
  sets: ['done'],
  fields: {
    /** The person's day, `2026-11-24`, and which half of it. */
    day: v.string(),
    half: v.string(),
    /** When it was last touched (ms), and minutes east of UTC there. */
    at: v.number(),
    offsetMinutes: v.optional(v.number()),
    /** `done/<step>`. */
    done: chosen,
    endedAt: v.optional(v.number()),
    /** What the person wanted of this day, in their words. */
    intention: v.optional(v.string()),
  },
});
