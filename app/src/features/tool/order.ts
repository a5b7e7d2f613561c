import { measuredHelp, type RatedUse } from './helping.ts';
import { type Fit, type Fits, fits } from './tool.ts';

/** From this hour on, and before the other, it is night. */
const NIGHT_FROM = 22;
const NIGHT_UNTIL = 6;

export const isNight = (hour: number): boolean => hour >= NIGHT_FROM || hour < NIGHT_UNTIL;

/** Whether it can be used where the person is. A tool of which nothing was said can be used anywhere. */
export const fitsNow = (fitting: Fits | undefined, now: readonly Fit[]): boolean => {
  const said = fits.filter((fit) => fitting?.[fit] === true);
  return said.length === 0 || now.every((fit) => said.includes(fit));
};

interface Ordered {
  readonly id: string;
  readonly fields: { readonly fits?: Fits | undefined };
}

/**
 * What fits now comes first, then what helped this person more ({@link measuredHelp}), then the order they gave, which is
 * that of `tools`. Nothing is left out.
 */
export const inOrder = <One extends Ordered>(
  tools: readonly One[],
  uses: readonly RatedUse[],
  now: readonly Fit[],
): readonly One[] => {
  const help = measuredHelp(uses);
  return tools
    .map((tool, own) => ({
      tool,
      own,
      misfit: fitsNow(tool.fields.fits, now) ? 0 : 1,
      drop: help(tool.id).drop,
    }))
    .toSorted((a, b) => a.misfit - b.misfit || b.drop - a.drop || a.own - b.own)
    .map(({ tool }) => tool);
};
