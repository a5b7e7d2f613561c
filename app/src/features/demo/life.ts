import type { Outcome } from '../pause/pause.ts';
import type { CommonKey } from '../trigger/common-trigger.ts';

/** Who is in the journal. */
export type PersonKey = 'sam' | 'ruth' | 'tess' | 'marcus' | 'dan';

/** One thing that happened, as it was told: what set it off, and all that came of it. */
export interface Scene {
  /** The common trigger that it was; with `own` it is the person's own one. */
  readonly common?: Exclude<CommonKey, 'post'>;
  readonly own?: true;
  readonly who: readonly PersonKey[];
  readonly happened: string;
  readonly thought: string;
  readonly wanted: string;
  readonly did: string;
  /** Within the hour, and the next day; what is not known yet is left out. */
  readonly hour: string;
  readonly day?: string;
  readonly steady: string;
  /** What was parked. */
  readonly message: string;
  /** Another explanation that was found possible. */
  readonly why?: string;
  /** Where the fear was right: what was known, and what was needed. */
  readonly know?: string;
  readonly need?: string;
  readonly came: Outcome;
}

/** The words of an invented person, in one human language. */
export interface Life {
  readonly people: Readonly<Record<PersonKey, string>>;
  readonly ownFeeling: string;
  readonly ownTrigger: string;
  readonly common: Readonly<Record<Exclude<CommonKey, 'post'>, string>>;
  readonly preparation: Readonly<
    Record<'trigger' | 'tool' | 'line' | 'plan' | 'write' | 'check' | 'reread', string>
  >;
  /** The last one is that of last night. */
  readonly scenes: readonly Scene[];
  /** Other words that were parked. */
  readonly messages: readonly string[];
  readonly victories: readonly string[];
  readonly evidence: readonly string[];
  readonly lines: readonly string[];
  /** What happened in one sentence, by day. */
  readonly notes: readonly string[];
  readonly thoughts: readonly string[];
  /** What was asked, once. */
  readonly asked: readonly string[];
}
