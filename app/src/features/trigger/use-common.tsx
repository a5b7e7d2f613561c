import { useEntries } from '../../store/hooks.ts';
import { useDeleted } from '../feeling/use-deleted.tsx';
import { commonLabels } from './common-trigger.content.en.ts';
import { commonTriggerKind } from './common-trigger.record.ts';
import { type CommonTrigger, toCommonTriggers } from './common-trigger.ts';
import { preparedTriggerKind } from './neighbour.record.ts';

/** All common triggers as the person has them, live, hidden and deleted ones too. */
export const useCommonTriggers = (): readonly CommonTrigger[] => {
  const records = useEntries(commonTriggerKind);
  const prepared = useEntries(preparedTriggerKind)[0]?.fields;
  return toCommonTriggers(records, commonLabels, prepared, useDeleted(commonTriggerKind));
};
