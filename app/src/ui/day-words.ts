import { clockOf, instant, type Moment, minutes } from '@evenkeel/kernel';

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** Times as words, where the person is. */
export const dayWords = ({ now, offsetAt }: Pick<Moment, 'now' | 'offsetAt'>) => {
  const local = (at: number): number => at + minutes(offsetAt(instant(at)));
  const day = (at: number): string => dayFormat.format(local(at));
  return {
    /** 24 November */
    day,
    /** 08:30 */
    clock: (at: number): string => clockOf(instant(at), offsetAt(instant(at))),
    isToday: (at: number): boolean => day(at) === day(now),
  };
};
