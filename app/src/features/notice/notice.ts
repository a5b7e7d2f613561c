/**
 * Mindful notice: the room, then the feet and hands, then the breath. Outside first, eyes open, three minutes at most, and a
 * question at the end: turning inward has bad effects for some, more with arousal and dissociation (Farias 2020,
 * 10.1111/acps.13225; Britton 2021, 10.1177/2167702621996340).
 */
export const ways = ['look', 'touch', 'breath'] as const;
export type Way = (typeof ways)[number];

/** The body and the breath: a caution stands before the first of these. */
export const isInward = (way: Way): boolean => way !== 'look';

export const felts = ['better', 'same', 'worse'] as const;
export type Felt = (typeof felts)[number];

/** How long a line stands before the next, in seconds; whoever wants to goes on sooner, or stays. */
export const LINE_SECONDS = 20;

/** No way is longer. Seconds. */
export const LONGEST_SECONDS = 180;

/** Another kind of help, after *Worse*: where it leads. A person first; nothing that turns inward. */
export type Other = 'person' | 'ground' | 'tools';

/** Who felt worse looking round is not sent to look round again. */
export const othersAfterWorse = (way: Way): readonly Other[] =>
  way === 'look' ? ['person', 'tools'] : ['person', 'ground'];

/** Where somebody is in a way: the line, and since when it stands, in ms that only go forward. */
export interface Place {
  readonly line: number;
  readonly since: number;
}

/** The place at `now`: one line further once its time is over, `over` past the last. Held, nothing moves. */
export const placeAt = (place: Place, count: number, now: number, isHeld: boolean): Place | 'over' => {
  if (isHeld || now - place.since < LINE_SECONDS * 1000) return place;
  // A page that slept does not race through what was missed.
  return nextPlace(place, count, now);
};

export const nextPlace = ({ line }: Place, count: number, now: number): Place | 'over' =>
  line + 1 < count ? { line: line + 1, since: now } : 'over';
