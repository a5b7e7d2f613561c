import { instant } from '@evenkeel/kernel';
import { useWorld } from '../../shell/world.ts';
import { curve } from '../../ui/curve.ts';
import { dayWords } from '../../ui/day-words.ts';
import { Fold } from '../../ui/fold.tsx';
import { pullWords as words } from './pause.content.en.ts';
import type { Pause } from './pause.ts';
import { isWave, type Mark, marksOf, waveOf } from './pull.ts';

/** The frame of the drawing. It is stretched to the width of the page; lines, dot and words keep their size. */
const WIDTH = 342;
const HEIGHT = 104;
const TOP = 8;
const BASE = HEIGHT - 2;

interface NumbersProps {
  readonly marks: readonly Mark[];
  readonly clock: (at: number) => string;
}

const Numbers = ({ marks, clock }: NumbersProps) => (
  <table>
    <caption class="unseen">{words.table}</caption>
    <thead>
      <tr>
        <th scope="col">{words.when}</th>
        <th scope="col">{words.strength}</th>
      </tr>
    </thead>
    <tbody>
      {marks.map(({ at, urge }) => (
        <tr key={at}>
          <th scope="row">{clock(at)}</th>
          <td>{urge}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** My own wave, from my own answers, with its numbers as a table. Nothing is drawn that was not marked, and no single point. */
export const WaveChart = ({ pause }: { pause: Pause }) => {
  const { clock } = dayWords(useWorld().moment());
  const marks = marksOf(pause);
  if (!isWave(marks)) return null;
  const dots = waveOf(pause).map(({ x, y }) => ({
    x: Math.round(4 + x * (WIDTH - 8)),
    y: Math.round(BASE - y * (BASE - TOP)),
  }));
  const last = dots.at(-1);
  const line = curve(dots);
  return (
    <figure class="wave">
      <figcaption>{words.caption}</figcaption>
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path class="water" d={`${line}V${BASE}H${dots[0]?.x}Z`} />
        <path class="curve" d={line} />
        <path class="horizon" d={`M0 ${BASE}H${WIDTH}`} />
        {/* A line without length, with round ends: a dot that stays round, whatever the width. */}
        <path class="rim" d={`M${last?.x} ${last?.y}h0`} />
        <path class="sail" d={`M${last?.x} ${last?.y}h0`} />
      </svg>
      <p class="ends" aria-hidden="true">
        <span>{words.start}</span>
        <span>{clock(instant(Math.max(pause.endsAt ?? 0, marks.at(-1)?.at ?? 0)))}</span>
      </p>
      <Fold words={words.numbers}>
        <Numbers marks={marks} clock={clock} />
      </Fold>
    </figure>
  );
};
