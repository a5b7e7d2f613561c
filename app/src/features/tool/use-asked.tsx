import { useMemo } from 'preact/hooks';
import { useEntries } from '../../store/hooks.ts';
import type { RatedUse } from './helping.ts';
import { calmKind, waitKind } from './neighbour.record.ts';
import type { Asked } from './rating-budget.ts';
import { toolUseKind } from './tool-use.record.ts';

/** Everything that asked how it is, or was hard: Calm, Pause, and tools. */
export const useAsked = (): readonly Asked[] => {
  const sessions = useEntries(calmKind);
  const pauses = useEntries(waitKind);
  const uses = useEntries(toolUseKind);
  return useMemo(
    () => [
      ...sessions.map(({ fields: { startedAt, seconds, why, before, after } }) => ({
        at: startedAt,
        until: startedAt + seconds * 1000,
        isHard: why === 'hard',
        hasBefore: before !== undefined,
        hasAfter: after !== undefined,
      })),
      ...pauses.map(({ fields: { parkedAt, endedAt, urgeAtStart, urgeAtEnd } }) => ({
        at: parkedAt,
        until: endedAt ?? parkedAt,
        isHard: true,
        hasBefore: urgeAtStart !== undefined,
        hasAfter: urgeAtEnd !== undefined,
      })),
      ...uses.map(({ fields: { at, why, before, after } }) => ({
        at,
        until: at,
        isHard: why === 'hard',
        hasBefore: before !== undefined,
        hasAfter: after !== undefined,
      })),
    ],
    [sessions, pauses, uses],
  );
};

/** Uses with an answer on both sides. */
export const useRatedUses = (): readonly (RatedUse & { readonly at: number })[] => {
  const uses = useEntries(toolUseKind);
  return useMemo(
    () =>
      uses.flatMap(({ fields: { of, at, before, after } }) =>
        before === undefined || after === undefined ? [] : [{ of, at, before, after }],
      ),
    [uses],
  );
};
