import * as v from 'valibot';
import { recordKind, tenth } from '../../store/record-kind.ts';

const gauge = v.optional(tenth);
const rating = v.object({ distress: gauge, urge: gauge, safety: gauge });

/**
 * One session of breathing or grounding. Names of patterns and exercises are read as plain text: a newer app may know more
 * of them, and a session must not become unreadable for that.
 */
export const sessionKind = recordKind('session', {
  scope: 'synced',
  span: 'moment',
  fields: {
    startedAt: v.number(),
    /** Minutes east of UTC when it began. */
    offsetMinutes: v.optional(v.number()),
    seconds: v.number(),
    why: v.picklist(['hard', 'practice']),
    pattern: v.optional(v.string()),
    worse: v.optional(v.boolean()),
    before: v.optional(rating),
    after: v.optional(rating),
    ground: v.optional(v.string()),
    felt: v.optional(v.picklist(['better', 'same', 'worse'])),
    /** What the morning after a hard session said, where no pause stands for that night (features/today/morning.ts). */
    morning: v.optional(v.string()),
    morningAt: v.optional(v.number()),
    did: v.optional(v.string()),
    happened: v.optional(v.string()),
    keptAfter: v.optional(v.object({ kind: v.string(), text: v.string() })),
  },
});

export type SessionFields = v.InferOutput<typeof sessionKind.schema>;
