import { curve, type Dot } from '../../ui/curve.ts';
import type { Point } from './course.ts';

/** The frame of the drawing, in its own units; what is drawn ends at END, and the last numbers stand to the right of it. */
const WIDTH = 342;
const HEIGHT = 140;
const START = 2;
const END = 297;
const TOP = 6;
const BASE = 136;
/** Two numbers closer than this would lie on each other. */
const APART = 18;

export interface Series {
  readonly name: string;
  /** In the order of time; one that has a single point is not drawn. */
  readonly points: readonly Point[];
}

const isDrawn = (series: Series | undefined): series is Series =>
  series !== undefined && series.points.length > 1;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Where the points of a curve stand. `from` and `to`: the first and last time that is drawn, in milliseconds. */
export const toDots = (points: readonly Point[], from: number, to: number): readonly Dot[] =>
  points.map(({ at, value }) => ({
    x: round(START + ((END - START) * (at - from)) / Math.max(1, to - from)),
    y: round(BASE - (value / 100) * (BASE - TOP)),
  }));

/** Moves two heights apart, the upper one up. */
const parted = (one: number, other: number): readonly [number, number] => {
  const gap = APART - Math.abs(one - other);
  if (gap <= 0) return [one, other];
  return one < other ? [one - gap / 2, other + gap / 2] : [one + gap / 2, other - gap / 2];
};

const Line = ({ dots, isAnswer }: { dots: readonly Dot[]; isAnswer: boolean }) => {
  const path = curve(dots);
  const last = dots.at(-1);
  return (
    <>
      {isAnswer ? null : <path class="water" d={`${path}V${BASE}H${dots[0]?.x}Z`} />}
      <path class={isAnswer ? 'curve new' : 'curve'} d={path} />
      <circle class={isAnswer ? 'now' : 'dot'} cx={last?.x} cy={last?.y} r={isAnswer ? 6.5 : 4.5} />
    </>
  );
};

interface ChartProps {
  readonly old: Series;
  readonly answer?: Series | undefined;
  /** All that the drawing says, in words. */
  readonly label: string;
}

/** An old belief as water that ebbs, and what answers it dotted over it. Nothing where neither has two points. */
export const CurveChart = ({ old, answer, label }: ChartProps) => {
  const drawn = [old, answer].filter(isDrawn);
  if (drawn.length === 0) return null;
  const times = drawn.flatMap(({ points }) => points.map(({ at }) => at));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const series = drawn.map((one) => ({
    ...one,
    isAnswer: one === answer,
    dots: toDots(one.points, from, to),
  }));
  const ends = series.map(({ dots }) => dots.at(-1)?.y ?? BASE);
  const heights = ends.length === 2 ? parted(ends[0] ?? 0, ends[1] ?? 0) : ends;
  const highest = Math.min(...series.map(({ dots }) => dots[0]?.y ?? BASE));
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path class="horizon" d={`M0 ${BASE}H${WIDTH}`} />
      {series.map(({ name, dots, isAnswer }) => (
        <Line key={name} dots={dots} isAnswer={isAnswer} />
      ))}
      {series.map(({ name, points, dots, isAnswer }, index) => {
        const y = dots[0]?.y ?? BASE;
        // The upper one is named above its line, unless it touches the top; the lower one below, unless it touches the base.
        const isAbove = (y === highest && y > TOP + 18) || y > BASE - 30;
        return (
          <g key={name} class={isAnswer ? 'say' : undefined}>
            <text x={START + (dots[0]?.x ?? 0)} y={isAbove ? y - 11 : y + 22}>
              {name}
            </text>
            <text x={END + 15} y={(heights[index] ?? BASE) + 4.5}>
              {points.at(-1)?.value}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
