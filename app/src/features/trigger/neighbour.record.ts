import * as v from 'valibot';
import { neighbourKind } from '../../store/record-kind.ts';

/** What is read here of Prepare, whose owner is `welcome`: the trigger that was picked there. Never written. */
export const preparedTriggerKind = neighbourKind('preparation', {
  trigger: v.optional(v.string()),
  triggerKind: v.optional(v.string()),
});
