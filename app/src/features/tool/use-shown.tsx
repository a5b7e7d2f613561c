import { useEffect, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import type { OpenFields } from '../../store/open-field.ts';
import { type ShownTool, withoutShown, withShown } from './shown.ts';
import type { Tool } from './tool.ts';

/**
 * Makes what can be read while locked follow the tool as it is kept; without a tool it is taken away. False if the browser
 * would not keep that.
 */
export const followShown = async (
  openFields: OpenFields,
  id: string,
  tool: Tool | undefined,
): Promise<boolean> => {
  const list = (await openFields.get('shownTools')) ?? [];
  const next = tool === undefined ? withoutShown(list, id) : withShown(list, id, tool);
  if (JSON.stringify(next) === JSON.stringify(list)) return true;
  return next.length === 0 ? openFields.remove('shownTools') : openFields.set('shownTools', next);
};

/** The tools that may be read while locked; undefined until they have been read. */
export const useShown = (): readonly ShownTool[] | undefined => {
  const { openFields } = useWorld();
  const [shown, setShown] = useState<readonly ShownTool[]>();
  useEffect(() => {
    let isHere = true;
    const keep = (list: readonly ShownTool[] = []) => isHere && setShown(list);
    openFields.get('shownTools').then(keep, () => keep());
    return () => {
      isHere = false;
    };
  }, [openFields]);
  return shown;
};
