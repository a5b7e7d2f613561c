import { type Id, type Instant, idFromKey } from '@evenkeel/kernel';

/** What sets the alarm off. A starter to tap; `own` is in the person's own words. */
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

/** `own`: not one of the starters, but the person's own words. */
export type Own<Kind extends string> = Kind | 'own';

/** Something picked: which starter, and its words as they stood when it was picked (or as the person typed them). */
export interface Picked<Kind extends string> {
  readonly kind: Own<Kind>;
  readonly words: string;
}

/** All that Prepare asks. Every part may be missing: each step can be skipped. */
export interface Preparation {
  readonly trigger?: Picked<TriggerKind>;
  readonly habits: readonly Picked<HabitKind>[];
  /** From me now to me then. */
  readonly line?: string;
  /** When the line was last worded. */
  readonly lineAt?: Instant;
  readonly tool?: Picked<ToolKind>;
  /** The if-then plan, as the person left it. Missing: it follows from trigger and habits (see {@link planOf}). */
  readonly plan?: string;
}

export const emptyPreparation: Preparation = { habits: [] };

/** There is one preparation; two devices that make it offline still mean the same record. */
export const preparationId: Id = idFromKey('preparation');
