import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';
import type { PreparationFields } from './preparation.ts';

/**
 * My next hard moment, prepared in a calm hour: one record, `preparationId`. All words are the person's (a starter that
 * was adopted counts as theirs), so a reader shows them as they stand and needs none of this feature's content.
 *
 * `trigger`, `line`, `tool`, `plan`: words. `triggerKind`, `toolKind`: which starter they came from, or `own`.
 * `habits`: a set from kind (see `HabitKind`, or `own`) to its words. `lineAt`, `preparedAt`: milliseconds since 1970.
 * An empty string means that the person took it out again.
 */
export const preparationKind = recordKind('preparation', {
  scope: 'synced',
  span: 'standing',
  fields: {
    trigger: v.optional(v.string()),
    triggerKind: v.optional(v.string()),
    habits: v.optional(v.record(v.string(), v.string())),
    line: v.optional(v.string()),
    lineAt: v.optional(v.number()),
    tool: v.optional(v.string()),
    toolKind: v.optional(v.string()),
    plan: v.optional(v.string()),
    preparedAt: v.optional(v.number()),
  },
  sets: ['habits'],
});

/** Reads the draft that is kept between the steps: the stored form as JSON. A draft that cannot be read is no draft. */
export const draftToFields = (draft: string): PreparationFields | undefined => {
  try {
    const read = v.safeParse(preparationKind.schema, JSON.parse(draft));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
};
