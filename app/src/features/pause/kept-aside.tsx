import { useWorld } from '../../shell/world.ts';
import { dayWords } from '../../ui/day-words.ts';
import { keptWords as words } from './kept-aside.content.en.ts';
import type { Kept } from './pause.ts';
import { whereToPath } from './pause-step.ts';

interface AsideProps {
  readonly older: readonly Kept[];
  readonly later: readonly Kept[];
}

/** What is kept from earlier: messages still parked, and times to look again. It quotes nothing. */
export const KeptAside = ({ older, later }: AsideProps) => {
  const { day, clock, isToday } = dayWords(useWorld().moment());
  return (
    <nav aria-label={words.aside}>
      <ul class="aside">
        {later.map(({ id, fields: { checkInAt } }) => (
          <li key={id}>
            <a class="btn bare" href={whereToPath({ id })}>
              {isToday(checkInAt ?? 0)
                ? words.laterToday(clock(checkInAt ?? 0))
                : words.later(day(checkInAt ?? 0), clock(checkInAt ?? 0))}
            </a>
          </li>
        ))}
        {older.map(({ id, fields: { message, parkedAt } }) => (
          <li key={id}>
            <a class="btn bare" href={whereToPath({ id })}>
              {(message ? words.older : words.olderWithoutWords)(day(parkedAt))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
