import { added, type Change, type FieldValue, type Id, type Instant, idFromKey } from '@evenkeel/kernel';

/** What sets the alarm off: a starter to tap. */
export type TriggerKind = 'late-reply' | 'cool-tone' | 'changed-plans' | 'out-with-others' | 'no-good-night';

/** What a person usually does then. */
export type HabitKind = 'write' | 'ask-friend' | 'check-online' | 'ring' | 'reread' | 'go-cold';

/** One thing that helps and that exists now. */
export type ToolKind =
  | 'breathe'
  | 'look-round'
  | 'cold-water'
  | 'walk'
  | 'ring-someone'
  | 'hold-warm'
  | 'song';

/** Something picked: which starter (`own`: none of them), and its words as they stood then, or as the person typed them. */
export interface Picked<Kind extends string> {
  readonly kind: Kind | 'own';
  readonly words: string;
}

/** All that Prepare asks. Every part may be missing: each step can be skipped. */
export interface Preparation {
  readonly trigger?: Picked<TriggerKind>;
  readonly habits: readonly Picked<HabitKind>[];
  /** From me now to me then. */
  readonly line?: string;
  readonly tool?: Picked<ToolKind>;
  /** The if-then plan, in the words that the person accepted. */
  readonly plan?: string;
}

/** The stored form: see `preparation.record.ts`. An empty string means that the person took it out again. */
export interface PreparationFields {
  readonly trigger?: string | undefined;
  readonly triggerKind?: string | undefined;
  readonly habits?: Readonly<Record<string, string>> | undefined;
  readonly line?: string | undefined;
  /** When the line was last worded (ms). */
  readonly lineAt?: number | undefined;
  readonly tool?: string | undefined;
  readonly toolKind?: string | undefined;
  readonly plan?: string | undefined;
  readonly preparedAt?: number | undefined;
}

/** There is one preparation; two devices that make it offline still mean the same record. */
export const preparationId: Id = idFromKey('preparation');

const picked = <Kind extends string>(
  words: string | undefined,
  kind: string | undefined,
): Picked<Kind> | undefined =>
  words?.trim() ? { kind: (kind || 'own') as Kind | 'own', words: words.trim() } : undefined;

/** Reads the stored form. Words of a kind that this version does not know are still the person's words. */
export const fieldsToPreparation = (fields: PreparationFields): Preparation => {
  const trigger = picked<TriggerKind>(fields.trigger, fields.triggerKind);
  const tool = picked<ToolKind>(fields.tool, fields.toolKind);
  const habits = Object.entries(fields.habits ?? {})
    .map(([kind, words]) => picked<HabitKind>(words, kind))
    .filter((habit) => habit !== undefined);
  return {
    habits,
    ...(trigger && { trigger }),
    ...(tool && { tool }),
    ...(fields.line?.trim() && { line: fields.line }),
    ...(fields.plan?.trim() && { plan: fields.plan }),
  };
};

/** The stored form of what stands on the page; what is missing is an empty string. */
export const preparationToFields = (preparation: Preparation): PreparationFields => ({
  trigger: preparation.trigger?.words ?? '',
  triggerKind: preparation.trigger?.kind ?? '',
  habits: Object.fromEntries(preparation.habits.map(({ kind, words }) => [kind, words])),
  line: preparation.line ?? '',
  tool: preparation.tool?.words ?? '',
  toolKind: preparation.tool?.kind ?? '',
  plan: preparation.plan ?? '',
});

/** Without what was opened and left empty (*Something else*, and no word typed). */
const tidied = (preparation: Preparation): Preparation =>
  fieldsToPreparation(preparationToFields(preparation));

const PARTS = ['trigger', 'triggerKind', 'line', 'tool', 'toolKind', 'plan'] as const;

/**
 * What to write so that the record says what the page says: only the parts that the person changed, so that another tab's
 * answers stay. Nothing changed: nothing is written.
 */
export const changesOf = (before: PreparationFields, after: Preparation, now: Instant): readonly Change[] => {
  const next = preparationToFields(tidied(after));
  const fields: Record<string, FieldValue> = {};
  for (const part of PARTS) if ((before[part] ?? '') !== next[part]) fields[part] = next[part] ?? '';
  const kinds = new Set([...Object.keys(before.habits ?? {}), ...Object.keys(next.habits ?? {})]);
  for (const kind of kinds) {
    const words = next.habits?.[kind] ?? null;
    if ((before.habits?.[kind] ?? null) !== words) fields[`habits/${kind}`] = words;
  }
  if (Object.keys(fields).length === 0) return [];
  if ('line' in fields) fields.lineAt = now;
  return [added('preparation', preparationId, { ...fields, preparedAt: now })];
};

export const isEmpty = (preparation: Preparation): boolean => {
  const { trigger, habits, line, tool, plan } = tidied(preparation);
  return !trigger && habits.length === 0 && !line && !tool && !plan;
};

/** Sets or takes out one part; an undefined part is taken out. */
export const withPart = <Part extends 'trigger' | 'line' | 'tool' | 'plan'>(
  preparation: Preparation,
  part: Part,
  value: Preparation[Part] | undefined,
): Preparation => {
  const { [part]: _, ...rest } = preparation;
  return value === undefined ? (rest as Preparation) : { ...(rest as Preparation), [part]: value };
};

/** Taps a habit: in, or out again. A new wording of one that is in replaces it. */
export const withHabit = (preparation: Preparation, habit: Picked<HabitKind>, isIn: boolean): Preparation => {
  const others = preparation.habits.filter(({ kind }) => kind !== habit.kind);
  return { ...preparation, habits: isIn ? [...others, habit] : others };
};
