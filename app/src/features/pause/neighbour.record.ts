import * as v from 'valibot';
import { neighbourKind } from '../../store/record-kind.ts';

/**
 * What Pause reads of records that are not its own. Features know each other only by what is stored, so these name the
 * few fields that are read here, and never write. Their owners are `welcome` and `calm`.
 */
export const calmLineKind = neighbourKind('preparation', {
  line: v.optional(v.string()),
  tool: v.optional(v.string()),
  toolKind: v.optional(v.string()),
});

/** A session of Calm: the pull that was marked there before it began. */
export const calmPullKind = neighbourKind('session', {
  startedAt: v.number(),
  why: v.string(),
  before: v.optional(v.object({ urge: v.optional(v.number()) })),
});
