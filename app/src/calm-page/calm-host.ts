import type { Change, Moment, Result } from '@evenkeel/kernel';
import type { RatedSession } from '../features/calm/rating.ts';
import type { SoundOut } from '../platform/audio.ts';
import type { OpenFields } from '../store/open-field.ts';
import type { CalmPlace } from './place.ts';
import type { WayBack } from './way-back.ts';

/** Why something could not be kept (see `StoreTrouble` in store/contract.ts). */
export type Trouble = { readonly type: 'full' | 'failed' | 'gone' | 'locked' };

/** What the calm module asks of whoever shows it: its own page (`main.ts`), or the open app (features/calm). */
export interface CalmHost {
  readonly moment: () => Moment;
  /** Milliseconds that only go forward. */
  readonly elapsed: () => number;
  readonly openFields: OpenFields;
  /** Saves, sealed: through the store inside the app, through the inbox on the page of its own. Resolves when it is on disk. */
  readonly save: (changes: readonly Change[]) => Promise<Result<void, Trouble>>;
  /** Whether reading takes a passphrase now: what is saved is kept all the same, and cannot be looked at before that. */
  readonly isLocked: () => Promise<boolean>;
  readonly draft: {
    /** Where the open app says itself what it cannot keep, it answers yes: nobody is told twice. */
    readonly keep: (text: string) => Promise<Result<void, Trouble>>;
    readonly read: () => Promise<string | undefined>;
    readonly drop: () => Promise<void>;
  };
  /** The sessions that this host can read, for the rating budget. The page of its own reads none: they are sealed. */
  readonly earlier: () => readonly RatedSession[];
  /**
   * Leaves for a path: by the router inside the app, by the address on the page of its own. `replaces`: what is left is over,
   * and Back does not return to it.
   */
  readonly go: (path: string, replaces?: boolean) => void;
  /** Somebody came back to this page (from Help, or by loading it again): that is no new start. */
  readonly isReturn: boolean;
  readonly hand: Hand;
  /** Ways on that only the open app has, since they lead to what is sealed; none where nothing is kept. */
  readonly further?: () => readonly FurtherWay[];
  readonly wayBack: WayBack<CalmPlace>;
}

/** A row of *More*. */
export interface FurtherWay {
  readonly href: string;
  readonly picture: string;
  readonly words: string;
  readonly hint: string;
}

/** What the device does for the body: it is felt, heard, or stays awake. Every refusal is silent. */
export interface Hand {
  /** A pattern of milliseconds, as `navigator.vibrate`; an empty one stops it. Does nothing where there is none. */
  readonly vibrate: (pattern: readonly number[]) => void;
  readonly canVibrate: boolean;
  /** Keeps the screen on until the returned function is called. */
  readonly keepAwake: () => () => void;
  /** Soft tones; undefined where the browser gives no audio. Called from a tap. */
  readonly openSound: () => Promise<SoundOut | undefined>;
  /** Copies; false if the browser refused. */
  readonly copy: (text: string) => Promise<boolean>;
}

export type { SoundOut };
