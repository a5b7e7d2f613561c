import type { Time } from '../affirmation/affirmation.ts';
import type { Role } from '../belief/role.ts';
import type { Starter } from '../belief/starter.ts';
import type { Addressee } from '../compassion/letter.ts';
import type { EvidenceForm } from '../evidence/evidence.ts';
import type { Outcome } from '../prediction/prediction.ts';
import type { Company } from '../safe-moment/safe-moment.ts';
import type { CommonKey } from '../trigger/common-trigger.ts';
import type { PersonKey } from './life.ts';

/**
 * When something was written: on a day of the twelve weeks (0 to 83), or so many days after the night on which a scene of the
 * journal was told first. Then it belongs to what set off that night, unless it says otherwise.
 */
export type When =
  | { readonly day: number; readonly scene?: never }
  | { readonly scene: number; readonly days: number; readonly isLoose?: true };

export type BeliefKey =
  | 'leave'
  | 'much'
  | 'ask'
  | 'leave-bridge'
  | 'much-bridge'
  | 'ask-bridge'
  | 'leave-new';

/** A day of the twelve weeks, and how true it felt then, 0 to 100. */
export type Felt = readonly [day: number, value: number];

export interface ToldBelief {
  readonly key: BeliefKey;
  readonly role: Role;
  readonly words: string;
  readonly of?: BeliefKey;
  readonly starter?: Starter;
  readonly since?: string;
  readonly felt: readonly Felt[];
  /** Scenes in which it spoke. */
  readonly spoke?: readonly number[];
}

export interface ToldEvidence {
  readonly when: When;
  readonly words: string;
  readonly form: EvidenceForm;
  readonly means?: string;
  readonly against?: BeliefKey;
  readonly for?: BeliefKey;
  readonly who?: readonly PersonKey[];
}

export interface ToldFear {
  readonly when: When;
  readonly words: string;
  readonly certainty: number;
  /** How many days later it can be looked back on. */
  readonly due: number;
  readonly who: readonly PersonKey[];
  readonly belief?: BeliefKey;
  /** None: it is still open. */
  readonly outcome?: Outcome;
  readonly coped?: string;
}

export interface ToldExperiment {
  readonly day: number;
  readonly belief: BeliefKey;
  readonly expected: string;
  readonly certainty: number;
  readonly action: string;
  readonly due: number;
  readonly outcome?: Outcome;
  readonly happened?: string;
  readonly learned?: string;
}

export interface ToldAffirmation {
  readonly day: number;
  readonly words: string;
  readonly belief?: BeliefKey;
  readonly time: readonly Time[];
  /** How true it felt, where it says no belief. */
  readonly felt?: readonly Felt[];
  /** How it felt after each time of a short trial; then it was put to rest. */
  readonly trial?: readonly { readonly day: number; readonly after: 'same' | 'heavier' }[];
  readonly trueNow?: string;
  readonly notYet?: string;
}

/** What one invented person made along the way, in one human language: life.ts has her nights. */
export interface PathLife {
  readonly beliefs: readonly ToldBelief[];
  readonly evidence: readonly ToldEvidence[];
  readonly victories: readonly { readonly when: When; readonly words: string; readonly belief?: BeliefKey }[];
  readonly fears: readonly ToldFear[];
  readonly experiments: readonly ToldExperiment[];
  readonly plans: readonly {
    readonly day: number;
    /** None: her own common trigger. */
    readonly cue?: Exclude<CommonKey, 'post'>;
    readonly when: string;
    readonly will: string;
    readonly slip?: string;
  }[];
  readonly affirmations: readonly ToldAffirmation[];
  readonly values: readonly {
    readonly day: number;
    readonly values: Readonly<Record<string, string>>;
    readonly text: string;
    readonly line: string;
    readonly minutes: number;
  }[];
  readonly safeMoments: readonly { readonly day: number; readonly with: Company; readonly words: string }[];
  readonly origins: readonly {
    readonly day: number;
    readonly who: string;
    readonly taught: string;
    readonly protected: string;
    readonly now: string;
  }[];
  readonly letters: readonly {
    readonly day: number;
    readonly to: Addressee;
    readonly words: string;
    readonly kept: string;
    readonly hardness: number;
  }[];
  readonly steady: readonly {
    readonly when: When;
    readonly situation: string;
    readonly would: string;
    readonly smallThing: string;
  }[];
  readonly intentions: readonly string[];
  /** One for each week, from the second on. */
  readonly reviews: readonly { readonly helped: string; readonly next: string }[];
  readonly lessons: readonly {
    readonly day: number;
    readonly slug: string;
    readonly isTried?: true;
    readonly stoodOut?: string;
  }[];
}
