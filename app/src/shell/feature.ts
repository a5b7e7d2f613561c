import type { Instant } from '@evenkeel/kernel';
import type { ComponentType } from 'preact';
import type { Reader } from '../store/contract.ts';

/**
 * How a page stands on the screen. `tabs`: top bar with settings, tab bar below. `plain`: top bar with a way back, no tabs.
 * `stage`: the page draws its own full-screen stage (and its own TopBar); a hard moment. In every frame the page draws its
 * own `<main class="…">` with one `<h1>`; the shell moves the focus to that heading after each change of page.
 */
export type Frame = 'tabs' | 'plain' | 'stage';

export interface Route {
  /**
   * With slashes at both ends, e.g. `/pause/`. The second part may be open, `/path/:lesson/`: the page reads it from the
   * address, and each page that there is stands in the built app as a document.
   */
  readonly path: string;
  readonly frame: Frame;
  /** A plain word, shown in the browser's list of tabs: nothing that tells what a person keeps here. */
  readonly title: string;
  /**
   * Where the arrow of a `plain` page leads. If left out: to the page of the app that the person came from, else to Today
   * (on a fresh device, the first screen).
   */
  readonly back?: string;
  /** Shown also while the store is being opened, and when it cannot be opened (Calm, Help, About). */
  readonly withoutStore?: true;
  readonly load: () => Promise<{ readonly Page: ComponentType }>;
}

/** One of the five places of the tab bar. Its icon is in public/places.svg, by its name. */
export interface Place {
  readonly place: 'today' | 'journal' | 'path' | 'insight';
  readonly label: string;
  readonly path: string;
}

/** Pure: the path that the app opens on, if it is opened at `/` and this feature is needed first. */
export type StartAt = (read: Reader, now: Instant) => string | undefined;

/** What the view of a card is told. */
export interface CardProps {
  /** It stands first: its button is the next step of the page. The others are quiet. */
  readonly isFirst: boolean;
}

/** A card of Today, in `x.card.ts`; features/today/today.card.ts and its further.card.ts list them all. */
export interface TodayCard {
  /** The name of the feature it belongs to: without that there is no card. */
  readonly feature: string;
  /** Lower comes first. Today shows at most three. */
  readonly order: number;
  /**
   * The person asked for it (a check-in) or left it open: it may stand at any time. Every other card is an offer: Today
   * holds it back late, and on the day of a hard moment (`isCalmTime` in features/checking).
   */
  readonly isAskedFor?: true;
  /** Pure: whether there is something real to show now. `dayStart`: the hour at which the person's day begins. */
  readonly isDue: (
    read: Reader,
    at: { readonly now: Instant; readonly offsetMinutes: number; readonly dayStart: number },
  ) => boolean;
  readonly load: () => Promise<{ readonly Card: ComponentType<CardProps> }>;
}

/** The table of contents of one feature: about ten lines in `x.feature.ts`. */
export interface Feature {
  readonly name: string;
  readonly routes?: readonly Route[];
  readonly place?: Place;
  /**
   * The first screen ever, at `/` where nothing was kept yet. It is written into the HTML, holds no state, and must be the
   * same at once when the scripts arrive.
   */
  readonly firstScreen?: { readonly load: () => Promise<{ readonly Screen: ComponentType }> };
  /** What stands in place of every page that needs the store while it is locked. It says nothing of what is kept. */
  readonly lockScreen?: { readonly load: () => Promise<{ readonly Screen: ComponentType }> };
  /** Draws nothing, and stands by for as long as the app is open and there is a passphrase; see watch.tsx. */
  readonly watch?: { readonly load: () => Promise<{ readonly Watch: ComponentType }> };
  /** If this answers a path when the app is opened at `/`, the app starts there (a running pause). */
  readonly start?: () => Promise<{ readonly startAt: StartAt }>;
}

/** A feature of the second page of the table of contents, until one of its addresses is asked for. */
export interface FurtherFeature {
  readonly name: string;
  /** The first parts of its addresses: of `/belief/new/` it is `belief`. */
  readonly begins: readonly string[];
  readonly load: () => Promise<Feature>;
}
