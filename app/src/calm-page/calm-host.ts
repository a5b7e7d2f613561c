import type { Change, Instant, Moment, Result } from '@evenkeel/kernel';
import type { OpenFields } from '../store/open-field.ts';

/** What the calm module asks of whoever shows it: its own page (`main.ts`), or the open app (features/calm). */
export interface CalmHost {
  readonly moment: () => Moment;
  /** Milliseconds that only go forward. */
  readonly elapsed: () => number;
  readonly openFields: OpenFields;
  /** Saves, sealed: through the store inside the app, through the inbox on the page of its own. Resolves when it is on disk. */
  readonly save: (
    changes: readonly Change[],
  ) => Promise<Result<void, { readonly type: 'full' | 'failed' | 'gone' | 'locked' }>>;
  readonly draft: {
    readonly keep: (text: string) => Promise<void>;
    readonly read: () => Promise<string | undefined>;
    readonly drop: () => Promise<void>;
  };
  /** Leaves for a path: by the router inside the app, by the address on the page of its own. */
  readonly go: (path: string) => void;
  readonly hand: {
    /** A pattern of milliseconds, as `navigator.vibrate`. Does nothing where there is none. */
    readonly vibrate: (pattern: readonly number[]) => void;
    readonly keepAwake: () => () => void;
    /** Soft tones; undefined where the browser gives no audio. Called from a tap. */
    readonly openSound: () => Promise<SoundOut | undefined>;
  };
}

export interface SoundOut {
  /** One soft tone that swells and fades over `seconds`, at a pitch in Hz. */
  readonly tone: (hertz: number, seconds: number) => void;
  readonly close: () => void;
}

export type { Instant };
