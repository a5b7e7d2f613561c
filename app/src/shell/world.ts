import type { Instant, Moment } from '@evenkeel/kernel';
import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Playing, SoundWish } from '../platform/sound.ts';
import type { Store } from '../store/contract.ts';
import type { OpenFields } from '../store/open-field.ts';

/** What a page may ask of the device. `platform/` does it; tests hand in fakes. Every refusal is an answer, never a throw. */
export interface Device {
  /** The system's share sheet. `unavailable` where the browser has none. The app itself sends nothing. */
  readonly share: (text: string) => Promise<'shared' | 'cancelled' | 'unavailable'>;
  readonly canShare: boolean;
  /** Copies; false if the browser refused. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly install: {
    /** `ready`: the browser offers to install. `installed`: opened from the home screen. `by-hand`: the person does it in the browser's menu. */
    readonly state: ReadonlySignal<'ready' | 'installed' | 'by-hand'>;
    readonly ask: () => Promise<boolean>;
    /** What the browser says of itself. */
    readonly agent: { readonly says: string; readonly touchPoints: number };
  };
  /** Whether the browser promised not to delete what is kept. `unknown` until asked. */
  readonly persisted: ReadonlySignal<'unknown' | 'yes' | 'no'>;
  /** The theme that is shown: `data-theme` on the root element. */
  readonly theme: () => Theme;
  /**
   * Shows a theme at once and keeps it as `localStorage.theme`, which `early.js` reads before the first paint; `device`
   * takes it away. False if the browser would not keep it.
   */
  readonly setTheme: (theme: Theme) => boolean;
}

/** An invented person's journal, beside the person's own: another database, for this tab alone. */
export interface Demo {
  /** Whether this document shows it. */
  readonly isIn: boolean;
  readonly loadDoor: () => Promise<{
    /** Makes room for it and loads the app anew on it, at `/demo/`. */
    readonly enterDemo: () => Promise<void>;
    /** Whether it has been written to its end. */
    readonly isDemoFilled: () => boolean;
    /** It has been. */
    readonly settleDemo: () => void;
    /** Deletes it and loads the app anew on what is the person's own. */
    readonly leaveDemo: () => Promise<void>;
  }>;
}

/** Day, night, or as the device says. */
export type Theme = 'device' | 'day' | 'night';

export interface World {
  readonly store: Store;
  readonly openFields: OpenFields;
  readonly device: Device;
  /** The time by the device's clock, and a maker of ids. */
  readonly moment: () => Moment;
  /** Milliseconds that only go forward while this page lives, whatever the clock on the wall does. */
  readonly elapsed: () => number;
  /** Calls back about every `everyMs`, and at once when the page becomes visible again. Returns the way to stop. */
  readonly onTick: (everyMs: number, tick: (now: Instant) => void) => () => void;
  /** None in tests of pages that know nothing of it. */
  readonly demo?: Demo;
  /** Sounds that the device makes; fetched when one is played. */
  readonly loadSound?: () => Promise<{
    readonly playSound: (wish: SoundWish) => Promise<Playing | undefined>;
  }>;
}

const WorldContext = createContext<World | undefined>(undefined);
export const WorldProvider = WorldContext.Provider;

export const useWorld = (): World => {
  const world = useContext(WorldContext);
  if (world === undefined) throw new Error('This must hold: every page stands inside a WorldProvider');
  return world;
};
