import type { Want } from './parked.ts';

/** How a pause may end. All are equal. To wait longer is no ending: the wait goes on. */
export const endings = ['check-in-later', 'ask-once', 'let-go', 'sent-as-it-was', 'worry-accurate'] as const;
export type Ending = (typeof endings)[number];

/** What the person did that night, one tap in the morning. */
export const deeds = ['waited', 'asked', 'sent', 'let-go', 'something-else'] as const;
export type Deed = (typeof deeds)[number];

/** What turned out to be so, as far as the morning knows. */
export const outcomes = ['busy', 'asleep', 'needed-quiet', 'other', 'as-feared', 'not-known'] as const;
export type Outcome = (typeof outcomes)[number];

/** What a look back may become. */
export const afterKinds = ['victory', 'evidence', 'line'] as const;
export type AfterKind = (typeof afterKinds)[number];

/** A pause as it is read from the store; the meaning of each field stands in `pause.record.ts`. Times in ms. */
export interface Pause {
  readonly parkedAt: number;
  readonly offsetMinutes?: number | undefined;
  readonly message?: string | undefined;
  readonly want?: Want | undefined;
  readonly startedAt?: number | undefined;
  readonly endsAt?: number | undefined;
  readonly minutes?: number | undefined;
  readonly mark?: Readonly<Record<string, number | null>> | undefined;
  readonly urgeAtStart?: number | undefined;
  readonly urgeAtEnd?: number | undefined;
  readonly explanation?: string | undefined;
  readonly worryIsAccurate?: boolean | undefined;
  readonly ending?: Ending | undefined;
  readonly endedAt?: number | undefined;
  readonly checkInAt?: number | undefined;
  readonly asked?: string | undefined;
  readonly morning?: 'looked' | 'let-be' | undefined;
  readonly did?: Deed | undefined;
  readonly happened?: Outcome | undefined;
  readonly after?: { readonly kind: AfterKind; readonly text: string } | undefined;
}
