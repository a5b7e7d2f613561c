import { instant, minutes } from '@evenkeel/kernel';
import { useClock } from '../../shell/use-clock.tsx';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { dayWords } from '../../ui/day-words.ts';
import { Fold } from '../../ui/fold.tsx';
import { hardTimes, mayShowResults, resultsAsOf } from '../checking/checking.ts';
import { convictionKind } from './belief.record.ts';
import { courseWords as words } from './belief-page.content.en.ts';
import { type Conviction, ratingsOf } from './conviction.ts';
import { type Course, courseOf, type Point, shownBy, toPoints } from './course.ts';
import { CurveChart, type Series } from './curve-chart.tsx';
import { hardPauseKind, hardSessionKind } from './neighbour.record.ts';

/** The numbers behind the curve, by day. */
const Numbers = ({ series, day }: { series: readonly Series[]; day: (at: number) => string }) => {
  const days = new Map<string, Map<string, number>>();
  const all = series.flatMap(({ name, points }) => points.map((point) => ({ name, ...point })));
  for (const { name, at, value } of all.toSorted((one, other) => one.at - other.at))
    days.set(day(at), (days.get(day(at)) ?? new Map<string, number>()).set(name, value));
  return (
    <table>
      <caption class="unseen">{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          {series.map(({ name }) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...days].map(([date, values]) => (
          <tr key={date}>
            <th scope="row">{date}</th>
            {series.map(({ name }) => (
              <td key={name}>{values.get(name) ?? words.missing}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const sentence = (course: Course, offsetAt: (at: number) => number): string => {
  switch (course.type) {
    case 'crossed':
      return words.crossed(course.at + minutes(offsetAt(course.at)));
    case 'lower':
      return words.lower;
    case 'higher':
      return words.higher;
    case 'too-few':
      return words.tooFew;
    case 'no-clear-change':
      return words.none;
  }
};

/** What the curve says to somebody who does not see it. */
const spoken = (series: readonly Series[], day: (at: number) => string): string => {
  const drawn = series.filter(({ points }) => points.length > 1);
  const times = drawn.flatMap(({ points }) => points.map(({ at }) => at));
  const went = drawn.map(({ name, points }) =>
    words.wentFrom(name, points[0]?.value ?? 0, points.at(-1)?.value ?? 0),
  );
  return [words.fromTo(day(Math.min(...times)), day(Math.max(...times))), ...went].join(' ');
};

interface CourseProps {
  readonly id: string;
  readonly answer?: { readonly id: string; readonly role: 'bridge' | 'new' } | undefined;
}

/**
 * The curve of a belief and of what answers it, one sentence, and the numbers. Results: they change on Mondays, and are not
 * shown late or on the day of a hard moment (features/checking).
 */
export const CoursePart = ({ id, answer }: CourseProps) => {
  const { moment } = useWorld();
  const { now, offsetMinutes, dayStart } = useClock();
  const convictions = useEntries(convictionKind).map(({ fields }) => fields);
  const pauses = useEntries(hardPauseKind).map(({ fields }) => fields);
  const sessions = useEntries(hardSessionKind).map(({ fields }) => fields);
  if (dayStart === undefined) return null;
  const clock = { now, offsetMinutes, dayStart };
  const ratings = (of: string): readonly Conviction[] => ratingsOf(convictions, of);
  const answered = answer ? ratings(answer.id) : [];
  if (ratings(id).length + answered.length === 0) return null;
  if (!mayShowResults(hardTimes(pauses, sessions), clock)) return <p class="small">{words.notNow}</p>;
  const shown = (all: readonly Conviction[]): readonly Point[] =>
    toPoints(shownBy(all, resultsAsOf(clock), clock));
  const at = moment();
  const { day } = dayWords(at);
  const old: Series = { name: words.thisBelief, points: shown(ratings(id)) };
  const other: Series | undefined = answer && {
    name: answer.role === 'bridge' ? words.yourBridge : words.yourNew,
    points: shown(answered),
  };
  const series = other && other.points.length > 0 ? [old, other] : [old];
  const times = series.flatMap(({ points }) => (points.length > 1 ? points.map((point) => point.at) : []));
  const isWaiting = ratings(id).length + answered.length > old.points.length + (other?.points.length ?? 0);
  const course = courseOf(old.points, other?.points ?? []);
  return (
    <figure class="course">
      {times.length === 0 ? null : (
        <>
          <figcaption>{words.caption}</figcaption>
          <CurveChart old={old} answer={other} label={spoken(series, day)} />
          <p class="ends" aria-hidden="true">
            <span>{day(Math.min(...times))}</span>
            <span>{day(Math.max(...times))}</span>
          </p>
        </>
      )}
      <div class="place">
        <small>
          {sentence(course, (time) => at.offsetAt(instant(time)))} {isWaiting ? words.fromMonday : null}
        </small>
        {times.length === 0 ? null : (
          <Fold words={words.numbers}>
            <Numbers series={series} day={day} />
          </Fold>
        )}
      </div>
    </figure>
  );
};
