import * as v from 'valibot';
import { neighbourKind, tenth } from '../../store/record-kind.ts';

/** What Today reads of a trigger, whose owner is `trigger`: when it happened, and how strong it was. Never written. */
export const markedTriggerKind = neighbourKind('trigger', {
  at: v.number(),
  strength: v.nullish(tenth),
});
