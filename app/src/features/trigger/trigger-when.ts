import {
  clockOf,
  dayOf,
  fail,
  type Instant,
  instant,
  type Moment,
  minutes,
  ok,
  type Result,
} from '@evenkeel/kernel';

/** When something happened, and minutes east of UTC there. */
export interface When {
  readonly at: Instant;
  readonly offsetMinutes: number;
}

/** The same as two native fields hold it. */
export interface WhenFields {
  /** `2026-11-24` */
  readonly date: string;
  /** `23:10` */
  readonly time: string;
}

/** Clocks differ by a little, and so do people: what is a quarter of an hour ahead is now. */
const AHEAD = minutes(15);

export const whenToFields = ({ at, offsetMinutes }: When): WhenFields => ({
  date: dayOf(at, offsetMinutes, 0),
  time: clockOf(at, offsetMinutes),
});

/** `unreadable`: no such day or time. `future`: it is still to come, by the clock of this device. */
export type WhenTrouble = 'unreadable' | 'future';

type Clock = Pick<Moment, 'now' | 'offsetAt'>;

/**
 * Where the clock shows `wall` (milliseconds, as if it were UTC), by the place where it happened: the person's own, or, if
 * they have gone elsewhere since, the offset that was noted there. A time that is left out in spring is an hour later.
 */
const placeOf = (wall: number, was: When, offsetAt: Clock['offsetAt']): When => {
  const isSamePlace = offsetAt(was.at) === was.offsetMinutes;
  const offsetNear = (at: number): number => (isSamePlace ? offsetAt(instant(at)) : was.offsetMinutes);
  const guess = wall - minutes(offsetNear(wall - minutes(was.offsetMinutes)));
  const at = wall - minutes(offsetNear(guess));
  return { at: instant(at), offsetMinutes: offsetNear(at) };
};

/**
 * Reads the two fields. `was`: what the record says now; a record that a wrong clock put into the future stays as it is
 * while nothing is changed, so it is never refused for what nobody typed.
 */
export const fieldsToWhen = (
  { date, time }: WhenFields,
  was: When,
  { now, offsetAt }: Clock,
): Result<When, WhenTrouble> => {
  const same = whenToFields(was);
  if (same.date === date && same.time === time) return ok(was);
  const wall =
    /^\d{4}-\d\d-\d\d$/.test(date) && /^\d\d:\d\d$/.test(time) ? Date.parse(`${date}T${time}Z`) : Number.NaN;
  if (Number.isNaN(wall)) return fail('unreadable');
  const when = placeOf(wall, was, offsetAt);
  return when.at > now + AHEAD ? fail('future') : ok(when);
};
