import { isId } from '@evenkeel/kernel';
import type { Edits } from '../../form/edits.ts';
import { useLocation } from '../../shell/location.tsx';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { fromPauseKind, fromTriggerKind } from './neighbour.record.ts';

/** What the address says that a fear is written from, where it names records that are here. */
export const useFrom = (): {
  readonly start: Edits;
  readonly from: 'trigger' | 'pause' | 'belief' | undefined;
} => {
  const { store } = useWorld();
  const { trigger, pause, belief } = useLocation().query;
  const triggers = useEntries(fromTriggerKind);
  const pauses = useEntries(fromPauseKind);
  const status = store.status.value;
  // While older records are on their way, one that is not here may still come.
  const mayCome = status.type !== 'open' || !status.complete;
  const isHere = (id: string | undefined, kept: readonly { readonly id: string }[]): id is string =>
    isId(id) && (mayCome || kept.some((entry) => entry.id === id));
  const start: Record<string, true> = {};
  if (isHere(trigger, triggers)) start[`trigger/${trigger}`] = true;
  if (isHere(pause, pauses)) start[`pause/${pause}`] = true;
  if (isId(belief)) start[`belief/${belief}`] = true;
  const from = (['trigger', 'pause', 'belief'] as const).find((set) =>
    Object.keys(start).some((key) => key.startsWith(`${set}/`)),
  );
  return { start, from };
};
