import type { Day, Id } from '@evenkeel/kernel';

/** With whom, or where, it felt safe. An imagined warmth counts as much. */
export const companies = ['person', 'pet', 'place', 'imagined'] as const;
export type Company = (typeof companies)[number];

/** A moment of feeling safe, as it is kept: see safe-moment.record.ts. */
export interface SafeMoment {
  readonly words: string;
  readonly with?: Company | undefined;
  readonly back?: Readonly<Record<string, string>> | undefined;
  readonly isResting?: boolean | undefined;
  readonly at: number;
  readonly offsetMinutes?: number | undefined;
}

/** A record with its id; an entry of the store is one. */
export interface Kept<Fields> {
  readonly id: Id;
  readonly fields: Fields;
}

/**
 * So many days a new moment comes back, once a day: felt security was higher after three daily texts that recalled somebody
 * safe (Otway, Carnelley & Rowe 2014, 10.1080/14616734.2013.851334).
 */
const DAILY = 3;

/** After so many days a new moment joins the others, also if it was left standing: it must not become a nag. Our choice. */
const FRESH_FOR = 14;

/** Later, moments come in turn, at most so often in any seven days. Our choice. */
const A_WEEK = 2;

const DAY = 24 * 60 * 60_000;
const numberOf = (day: Day | string): number => Math.round(Date.parse(day) / DAY);

/** The days on which it came back, answered either way. */
const daysOf = ({ back = {} }: SafeMoment): readonly string[] => Object.keys(back).toSorted();

const isAwake = ({ fields }: Kept<SafeMoment>): boolean =>
  fields.isResting !== true && fields.words.trim() !== '';

/** Whether it still comes back daily: fewer than three days so far, and written less than two weeks ago. */
const isFresh = ({ fields }: Kept<SafeMoment>, written: Day, today: Day): boolean =>
  daysOf(fields).length < DAILY && numberOf(today) - numberOf(written) < FRESH_FOR;

const byAge = (one: Kept<SafeMoment>, other: Kept<SafeMoment>): number =>
  one.fields.at - other.fields.at || (one.id < other.id ? -1 : 1);

/** Longest not seen first. */
const byTurn = (one: Kept<SafeMoment>, other: Kept<SafeMoment>): number => {
  const [last = '', otherLast = ''] = [daysOf(one.fields).at(-1), daysOf(other.fields).at(-1)];
  return last === otherLast ? byAge(one, other) : Number(last > otherLast) - Number(last < otherLast);
};

/**
 * The moment that comes back today: one a day at most. New ones daily, the oldest first; then all in turn, at most twice in
 * seven days. Nothing where none is due. Whether the hour and the day allow it is Today's to say.
 * `dayOf`: the person's day of a time, in milliseconds.
 */
export const dueMoment = <One extends Kept<SafeMoment>>(
  moments: readonly One[],
  today: Day,
  dayOf: (at: number) => Day,
): One | undefined => {
  // A moment that rests now did come back then.
  const shown = moments.flatMap(({ fields }) => daysOf(fields));
  if (shown.includes(today)) return undefined;
  const awake = moments.filter(isAwake);
  const fresh = awake.filter((one) => isFresh(one, dayOf(one.fields.at), today));
  if (fresh.length > 0) return fresh.toSorted(byAge)[0];
  const lately = new Set(shown.filter((day) => Math.abs(numberOf(today) - numberOf(day)) < 7));
  return lately.size < A_WEEK ? awake.toSorted(byTurn)[0] : undefined;
};

/**
 * The moment for a pause or for Calm: the same all day, another on the next. Who said in the private check that they are
 * sometimes afraid of somebody is offered none with a person in it: it may be the same one.
 */
export const safeMomentFor = <One extends Kept<SafeMoment>>(
  moments: readonly One[],
  { day, isAfraid }: { readonly day: Day; readonly isAfraid: boolean },
): One | undefined => {
  const fit = moments
    .filter(isAwake)
    .filter(({ fields }) => !isAfraid || (fields.with !== 'person' && fields.with !== undefined))
    .toSorted(byAge);
  return fit[numberOf(day) % fit.length];
};
