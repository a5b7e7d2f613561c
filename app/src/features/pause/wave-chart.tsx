import { instant } from '@evenkeel/kernel';
import { useWorld } from '../../shell/world.ts';
import { dayWords } from './day-words.tsx';
import { pullWords as words } from './pause.content.en.ts';
import type { Pause } from './pause.ts';
import { marksOf, waveOf } from './pull.ts';

const WIDTH = 342;
const BASE = 96;
const TOP = 8;

interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Level at each answer, so that nothing between two answers is drawn higher or lower than they are. */
const curve = (dots: readonly Dot[]): string =>
  dots
    .map(({ x, y }, index) => {
      const before = dots[index - 1];
      if (before === undefined) return `M${x} ${y}`;
      const middle = (before.x + x) / 2;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join('');

/** My own wave, from my own answers, with its numbers as a table. Nothing is drawn that was not marked. */
export const WaveChart = ({ pause }: { pause: Pause }) => {
  const { clock } = dayWords(useWorld().moment());
  const marks = marksOf(pause);
  if (marks.length === 0) return null;
  const dots = waveOf(pause).map(({ x, y }) => ({
    x: Math.round(4 + x * (WIDTH - 8)),
    y: Math.round(BASE - y * (BASE - TOP)),
  }));
  const last = dots.at(-1);
  const line = curve(dots);
  return (
    <figure class="wave">
      <figcaption>{words.caption}</figcaption>
      <svg class="chart" viewBox={`0 0 ${WIDTH} 120`} aria-hidden="true">
        {dots.length > 1 ? <path class="water" d={`${line}V${BASE}H${dots[0]?.x}Z`} /> : null}
        {dots.length > 1 ? <path class="curve" d={line} /> : null}
        {last ? <circle class="now" cx={last.x} cy={last.y} r="6.5" /> : null}
        <path class="horizon" d={`M0 ${BASE}H${WIDTH}`} />
        <text x="0" y="114">
          {words.start}
        </text>
        <text x={WIDTH} y="114" text-anchor="end">
          {clock(instant(Math.max(pause.endsAt ?? 0, marks.at(-1)?.at ?? 0)))}
        </text>
      </svg>
      <details>
        <summary>{words.numbers}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.strength}</th>
            </tr>
          </thead>
          <tbody>
            {marks.map(({ at, urge }) => (
              <tr key={at}>
                <td>{clock(at)}</td>
                <td>{urge}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
};
