import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';

/** What is read here of Prepare, whose owner is `welcome`: the trigger that was picked there. Never written. */
export const preparedTriggerKind = recordKind('preparation', {
  scope: 'synced',
  span: 'standing',
  fields: {
    trigger: v.optional(v.string()),
    triggerKind: v.optional(v.string()),
  },
});
