import { hourOf } from '@evenkeel/kernel';
import { useLayoutEffect } from 'preact/hooks';
import { focusHeading } from '../../shell/arrive.ts';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { NowStage } from './now-stage.tsx';
import { inOrder, isNight } from './order.ts';
import { shownToTool } from './shown.ts';
import { toolKind } from './tool.record.ts';
import { useRatedUses } from './use-asked.tsx';
import { useShown } from './use-shown.tsx';

/** The tools that can be read now, those first that fit and that helped this person. */
export const NowTools = () => {
  const { store, moment } = useWorld();
  const tools = useEntries(toolKind);
  const uses = useRatedUses();
  const shown = useShown();
  const isKnown = shown !== undefined;
  useLayoutEffect(() => {
    if (isKnown) focusHeading();
  }, [isKnown]);
  if (!isKnown) return <main class="stage" aria-busy="true" />;
  const { type } = store.status.value;
  const { now, offsetMinutes } = moment();
  const kept = type === 'open' ? tools : shown.map((one) => ({ id: one.id, fields: shownToTool(one) }));
  const ways = inOrder(
    kept.filter(({ fields }) => !fields.isResting),
    uses,
    isNight(hourOf(now, offsetMinutes)) ? ['night'] : [],
  ).map(({ id, fields: { form, words } }) => ({
    key: id,
    href: `/tool/use/?id=${id}&from=calm`,
    form,
    words,
  }));
  return <NowStage ways={ways} isLocked={type === 'locked'} />;
};
