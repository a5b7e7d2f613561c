import { clockOf, instant, minutes } from '@evenkeel/kernel';
import type { Item } from './item.ts';

const dateFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `Monday 23 November 2026, 23:20`, where it happened. The browser puts a comma after the weekday in some versions. */
export const whenWords = ({ at, offsetMinutes }: Pick<Item, 'at' | 'offsetMinutes'>): string =>
  `${dateFormat.format(at + minutes(offsetMinutes)).replace(',', '')}, ${clockOf(instant(at), offsetMinutes)}`;
