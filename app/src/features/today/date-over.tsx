import { minutes } from '@evenkeel/kernel';
import { useWorld } from '../../shell/world.ts';

const format = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** Tuesday 24 November, where the person is. */
export const DateOver = () => {
  const { now, offsetMinutes } = useWorld().moment();
  // The browser puts a comma after the weekday in some versions and not in others.
  return <p class="over">{format.format(now + minutes(offsetMinutes)).replace(',', '')}</p>;
};
