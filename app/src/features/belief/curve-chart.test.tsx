// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Point } from './course.ts';
import { CurveChart } from './curve-chart.tsx';

afterEach(cleanup);

const NOON = Date.parse('2026-11-02T12:00:00Z');
const daily = (...values: readonly number[]): readonly Point[] =>
  values.map((value, index) => ({ at: NOON + index * 86_400_000, value }));

const draw = (old: readonly Point[], answer?: readonly Point[]) =>
  render(
    <CurveChart
      old={{ name: 'this belief', points: old }}
      answer={answer && { name: 'your bridge', points: answer }}
      label="all of it in words"
    />,
  );

describe('the curve of a belief', () => {
  test('is not drawn from a single point, nor from none', () => {
    draw(daily(50), daily(30));
    draw([], []);
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('draws only the one that has two points or more', () => {
    const { container } = draw(daily(80, 60), daily(30));
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('all of it in words');
    expect(container.querySelectorAll('.curve')).toHaveLength(1);
    expect(container.textContent).not.toContain('your bridge');
  });

  test('keeps the last two numbers apart, the higher one above', () => {
    const { container } = draw(daily(80, 60), daily(40, 60));
    const [one, other] = ['this belief', 'your bridge'].map((name) => {
      const group = [...container.querySelectorAll('g')].find((part) => part.textContent?.startsWith(name));
      return Number(group?.querySelectorAll('text')[1]?.getAttribute('y'));
    });
    expect(Math.abs((one ?? 0) - (other ?? 0))).toBeGreaterThanOrEqual(18);
    const { container: far } = draw(daily(80, 50), daily(40, 55));
    const heights = [...far.querySelectorAll('g')].map((part) =>
      Number(part.querySelectorAll('text')[1]?.getAttribute('y')),
    );
    expect(heights[1]).toBeLessThan(heights[0] ?? 0);
  });
});
