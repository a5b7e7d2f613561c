import { type Change, type Day, edited, type Id } from '@evenkeel/kernel';
import { BELIEVABLE } from '../belief/conviction.ts';
import { offersRest, type Practice } from './practice.ts';

/** When a wording is practised. In doubt: when the old belief is loud. */
export const times = ['morning', 'evening', 'doubt'] as const;
export type Time = (typeof times)[number];

/** A wording that is practised, as it is kept: see affirmation.record.ts. */
export interface Affirmation {
  readonly words: string;
  readonly belief?: string | undefined;
  readonly bridgeOf?: string | undefined;
  readonly starter?: string | undefined;
  readonly time?: Readonly<Partial<Record<string, true>>> | undefined;
  readonly trueNow?: string | undefined;
  readonly notYet?: string | undefined;
  readonly told?: string | undefined;
  readonly wordedAt?: number | undefined;
  readonly restedAt?: number | null | undefined;
  readonly stayedAt?: number | undefined;
  readonly at: number;
  readonly offsetMinutes?: number | undefined;
}

/** What is read of a belief here. */
export interface SaidBelief {
  readonly words: string;
  readonly of?: string | undefined;
}

/** How true something felt: 0 to 100, at a time in milliseconds, of a belief or an affirmation. */
export interface Rating {
  readonly of: string;
  readonly value: number;
  readonly at: number;
}

/** A record with its id; an entry of the store is one. */
export interface Kept<Fields> {
  readonly id: Id;
  readonly fields: Fields;
}

/** What it hangs on whether a wording may be suggested. */
export interface Grounds {
  readonly beliefs: readonly Kept<SaidBelief>[];
  readonly ratings: readonly Rating[];
  readonly practices: readonly Practice[];
}

const plain = (words: string): string => words.trim().replace(/\s+/gu, ' ').toLowerCase();

/** Whether two sentences say the same, but for capitals and room. */
export const isSameWording = (one: string, other: string): boolean => plain(one) === plain(other);

export const isAtRest = ({ restedAt }: Pick<Affirmation, 'restedAt'>): boolean =>
  typeof restedAt === 'number';

/** The belief that an affirmation says word for word. Of other words the rating of the belief tells nothing. */
export const saidBelief = (
  { belief, words }: Pick<Affirmation, 'belief' | 'words'>,
  beliefs: Grounds['beliefs'],
): Kept<SaidBelief> | undefined =>
  beliefs.find(({ id, fields }) => id === belief && isSameWording(fields.words, words));

/** The id under which its believability is rated: that of the belief it says, else its own. */
export const ratedId = ({ id, fields }: Kept<Affirmation>, beliefs: Grounds['beliefs']): Id =>
  saidBelief(fields, beliefs)?.id ?? id;

/**
 * How true a wording felt last, 0 to 100; undefined if it was never rated. A rating from before its words were changed is
 * one of other words. Of two from one millisecond the lower one counts.
 */
export const believed = (
  one: Kept<Affirmation>,
  { beliefs, ratings }: Omit<Grounds, 'practices'>,
): number | undefined => {
  const of = ratedId(one, beliefs);
  return ratings
    .filter((rating) => rating.of === of && rating.at >= (one.fields.wordedAt ?? Number.NEGATIVE_INFINITY))
    .toSorted((a, b) => a.at - b.at || b.value - a.value)
    .at(-1)?.value;
};

/** Whether a wording feels true enough to be said over and over. */
export const isBelievable = (one: Kept<Affirmation>, grounds: Grounds): boolean =>
  (believed(one, grounds) ?? 0) >= BELIEVABLE;

/**
 * Whether the app may suggest it anywhere: it has words, feels true enough, does not rest, and did not feel heavier the last
 * two times.
 */
const maySuggest = (one: Kept<Affirmation>, grounds: Grounds): boolean =>
  one.fields.words.trim() !== '' &&
  !isAtRest(one.fields) &&
  isBelievable(one, grounds) &&
  !offersRest(one, grounds.practices);

const byAge = (one: Kept<Affirmation>, other: Kept<Affirmation>): number =>
  one.fields.at - other.fields.at || (one.id < other.id ? -1 : 1);

/** The list: what may be suggested, what may not (yet), and what rests. Oldest first in each. */
export const toShelves = <One extends Kept<Affirmation>>(
  all: readonly One[],
  grounds: Grounds,
): { readonly ready: readonly One[]; readonly notYet: readonly One[]; readonly resting: readonly One[] } => {
  const sorted = all.toSorted(byAge);
  const awake = sorted.filter(({ fields }) => !isAtRest(fields));
  return {
    ready: sorted.filter((one) => maySuggest(one, grounds)),
    notYet: awake.filter((one) => !maySuggest(one, grounds)),
    resting: sorted.filter(({ fields }) => isAtRest(fields)),
  };
};

const DAY = 24 * 60 * 60_000;

/** One of a list for a day: the same all day, and each in its turn. Nothing of an empty list. */
export const ofDay = <One>(list: readonly One[], day: Day): One | undefined =>
  list[Math.floor(Date.parse(day) / DAY) % list.length];

/** All wordings that may be suggested for a time, oldest first. One that was given no time stands at all of them. */
export const allSuggestedFor = <One extends Kept<Affirmation>>(
  time: Time,
  all: readonly One[],
  grounds: Grounds,
): readonly One[] =>
  toShelves(all, grounds).ready.filter(({ fields: { time: chosen = {} } }) => {
    const named = times.filter((one) => chosen[one]);
    return named.length === 0 || named.includes(time);
  });

/** The one wording of a morning or evening; nothing where none may be suggested. `day` is the person's day. */
export const suggestedFor = <One extends Kept<Affirmation>>(
  time: Time,
  all: readonly One[],
  grounds: Grounds,
  day: Day,
): One | undefined => ofDay(allSuggestedFor(time, all, grounds), day);

/** The one wording for a moment of doubt: of those for doubt, else of all that may be suggested. */
export const inDoubt = <One extends Kept<Affirmation>>(
  all: readonly One[],
  grounds: Grounds,
  day: Day,
): One | undefined => suggestedFor('doubt', all, grounds, day) ?? ofDay(toShelves(all, grounds).ready, day);

/** Whether it is said first why we would start smaller: not believed, and not said of these words before. */
export const needsTelling = (one: Kept<Affirmation>, grounds: Grounds): boolean =>
  !isBelievable(one, grounds) && !isSameWording(one.fields.told ?? '', one.fields.words);

/** It was said, of the words as they stand. */
export const tellOnce = ({ id, fields }: Kept<Affirmation>): Change =>
  edited('affirmation', id, { told: fields.words });

/** Puts it to rest at `now` (ms). It keeps everything. */
export const restAffirmation = (id: Id, now: number): Change => edited('affirmation', id, { restedAt: now });

/** Takes it up again; what felt heavier before `now` (ms) is over. */
export const wakeAffirmation = (id: Id, now: number): Change =>
  edited('affirmation', id, { restedAt: null, stayedAt: now });

/** Rest was offered and not wanted. */
export const stayWith = (id: Id, now: number): Change => edited('affirmation', id, { stayedAt: now });
